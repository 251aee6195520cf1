/** Social security and civil affairs. Facts: 人力资源和社会保障部, 国家医疗保障局, 民政部 统计公报指标; 《社会救助暂行办法》. */
export const SECURITY = `
pension_rate | 基本养老保险参保率 | 养老保险参保率 城乡居民养老保险参保率 基本养老参保率 | % | standard rate up
pension_insured | 基本养老保险参保人数 | 基本养老保险参保 养老保险参保 参加基本养老保险 | 万人 | standard stock up
worker_pension_insured | 城镇职工基本养老保险参保人数 | 职工养老保险参保人数 企业职工养老保险参保人数 企业职工基本养老保险 | 万人 | standard stock up
resident_pension_insured | 城乡居民社会养老保险参保人数 | 城乡居民养老保险参保人数 城乡居民社会养老保险 | 万人 | standard stock up
pension_new | 新增养老保险参保 | 新增企业职工养老保险参保 养老保险新增参保 企业职工养老保险参保 养老保险新增 | 人 | standard flow up
medical_rate | 基本医疗保险参保率 | 基本医保参保率 医疗保险参保率 城乡居民基本医疗保险参保率 医保参保率 参保率 农村居民医疗保险参保率 新农合参合率 | % | standard rate up
medical_insured | 基本医疗保险参保人数 | 城乡居民基本医疗保险参保人数 医保参保人数 参加基本医疗保险 新型农村合作医疗保险参保 医疗保险参保 基本医疗保险参保 | 万人 | standard stock up
worker_medical_insured | 城镇职工基本医疗保险参保人数 | 参加职工基本医疗保险人数 职工基本医疗保险参保人数 | 万人 | standard stock up
serious_illness_rate | 大病保险参保率 | 大病保险选缴率 大病保险选缴比例 选缴率 | % | admin rate up
serious_illness_insured | 大病保险参保人数 | 大病保险参保 参加大病保险人数 | 人 | admin stock up
serious_illness_relief | 减轻群众大病医疗负担 | 减轻大病医疗负担 大病医疗负担 减轻医疗负担 | 亿元 | admin flow up
unemployment_insured | 失业保险参保人数 | 失业保险参保 | 万人 | standard stock up
injury_insured | 工伤保险参保人数 | 工伤保险参保 | 万人 | standard stock up
maternity_insured | 生育保险参保人数 | 生育保险参保 | 万人 | standard stock up
social_insurance_collect | 社会养老保险征缴入库率 | 养老保险征缴入库率 征缴入库率 社会保险征缴率 | % | admin rate up
accident_insurance | 老年人意外伤害保险参保 | 老年人意外伤害保险 老年人参加老年人意外伤害保险 | 人 | admin flow up
aid_insured_rate | 困难群众资助参保率 | 医疗救助政策落实率 资助参保率 低收入人群资助参保率 | % | admin rate up
subsistence_standard | 最低生活保障标准 | 低保标准 城乡低保标准 最低生活保障 城乡居民最低生活保障标准 农村低保标准 | 元 | standard rate up
subsistence_households | 低保户数 | 低保户 低保家庭 低保对象 城乡低保对象 新增低保对象 最低生活保障户数 低保人数 纳入低保 享受低保 低保边缘户 | 户 | admin stock none
urban_subsistence | 城市最低生活保障人数 | 城市低保对象 | 万人 | standard stock none
rural_subsistence | 农村最低生活保障人数 | 农村低保对象 | 万人 | standard stock none
subsistence_payment | 发放低保金 | 低保金 发放最低生活保障金 | 万元 | admin flow up
extreme_poor | 特困供养人员 | 特困人员 五保户 农村特困人员 | 人 | standard stock none
social_relief_funds | 社会救助资金 | 救助补助资金 救助金 群众救助补助资金 发放各类救助金 发放社会救助资金 各类救助金 | 万元 | admin flow up
medical_relief_visits | 医疗/临时救助人次 | 临时救助 医疗救助 临时救助人次 实施临时救助 优抚医疗救助 | 人次 | admin flow none
disabled_allowance | 残疾人补贴享受人数 | 残疾人两项补贴 困难残疾人生活补贴 重度残疾人护理补贴 残疾人补贴 享受困难残疾人生活补贴 残疾人生活补贴 享受重度残疾人护理补贴 | 人 | standard stock none
elderly_beds | 养老床位 | 养老服务床位 护理型床位 | 张 | standard stock up
elderly_beds_per_1k | 每千名老年人拥有养老床位数 | 每千名老人拥有养老床位 | 张/千人 | standard rate up
care_beds | 认知障碍照护床位 | 认知障碍照护专区床位 家庭养老床位 | 张 | admin flow up
care_centers | 居家养老服务中心 | 居家养老照料中心 示范型居家养老服务中心 居家养老配送站 养老服务中心 养老服务设施 社区养老服务设施 | 家 | admin stock up
aging_renovation | 困难老年人家庭适老化改造 | 适老化改造 老年人家庭适老化改造 家庭适老化改造 特殊困难老年人家庭适老化改造 | 户 | admin flow up
veterans | 退役军人 | 退役军人/优抚对象数 优抚对象 退伍军人 重点优抚对象 走访慰问退役军人 | 人 | admin stock none
marriage_reg | 结婚登记 | 结婚登记对数 办理结婚登记 内地居民结婚登记 | 对 | standard flow none
divorce_reg | 离婚登记 | 离婚登记对数 办理离婚登记 | 对 | standard flow none
social_orgs | 社会组织 | 登记社会组织 社会团体 各类社会组织 | 个 | standard stock none
village_eco_cemetery | 生态公墓 | 生态公墓/安息堂 农村生态公墓 安息堂 生态草坪墓地 | 个 | admin flow up
communities_new | 社区数量 | 城市社区 社区 居民委员会 | 个 | standard stock none
`;
