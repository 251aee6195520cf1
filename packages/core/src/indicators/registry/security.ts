/** Social security and civil affairs. Facts: 人力资源和社会保障部, 国家医疗保障局, 民政部 统计公报指标; 《社会救助暂行办法》. */
export const SECURITY = `
pension_rate % sr+: 基本养老保险参保率 养老保险参保率 城乡居民养老保险参保率 基本养老参保率
pension_insured 万人 ss+: 基本养老保险参保人数 基本养老保险参保 养老保险参保 参加基本养老保险
worker_pension_insured 万人 ss+: 城镇职工基本养老保险参保人数 职工养老保险参保人数 企业职工养老保险参保人数 企业职工基本养老保险
resident_pension_insured 万人 ss+: 城乡居民社会养老保险参保人数 城乡居民养老保险参保人数 城乡居民社会养老保险
pension_new 人 sf+: 新增养老保险参保 新增企业职工养老保险参保 养老保险新增参保 企业职工养老保险参保 养老保险新增
medical_rate % sr+: 基本医疗保险参保率 基本医保参保率 医疗保险参保率 城乡居民~ 医保参保率 参保率 农村居民医疗保险参保率 新农合参合率
medical_insured 万人 ss+: 基本医疗保险参保人数 城乡居民~ 医保参保人数 参加基本医疗保险 新型农村合作医疗保险参保 医疗保险参保 基本医疗保险参保
worker_medical_insured 万人 ss+: 城镇职工基本医疗保险参保人数 参加职工基本医疗保险人数 职工基本医疗保险参保人数
serious_illness_rate % ar+: 大病保险参保率 大病保险选缴率 大病保险选缴比例 选缴率
serious_illness_insured 人 as+: 大病保险参保人数 大病保险参保 参加大病保险人数
serious_illness_relief 亿元 af+: 减轻群众大病医疗负担 减轻大病医疗负担 大病医疗负担 减轻医疗负担
unemployment_insured 万人 ss+: 失业保险参保人数 失业保险参保
injury_insured 万人 ss+: 工伤保险参保人数 工伤保险参保
maternity_insured 万人 ss+: 生育保险参保人数 生育保险参保
social_insurance_collect % ar+: 社会养老保险征缴入库率 养老保险征缴入库率 征缴入库率 社会保险征缴率
accident_insurance 人 af+: 老年人意外伤害保险参保 老年人意外伤害保险 老年人参加老年人意外伤害保险
aid_insured_rate % ar+: 困难群众资助参保率 医疗救助政策落实率 资助参保率 低收入人群资助参保率
subsistence_standard 元 sr+: 最低生活保障标准 低保标准 城乡低保标准 最低生活保障 城乡居民~ 农村低保标准
subsistence_households 户 as=: 低保户数 低保户 低保家庭 低保对象 城乡低保对象 新增低保对象 最低生活保障户数 低保人数 纳入低保 享受低保 低保边缘户
urban_subsistence 万人 ss=: 城市最低生活保障人数 城市低保对象
rural_subsistence 万人 ss=: 农村最低生活保障人数 农村低保对象
subsistence_payment 万元 af+: 发放低保金 低保金 发放最低生活保障金
extreme_poor 人 ss=: 特困供养人员 特困人员 五保户 农村特困人员
social_relief_funds 万元 af+: 社会救助资金 救助补助资金 救助金 群众救助补助资金 发放各类救助金 发放~ 各类救助金
medical_relief_visits 人次 af=: 医疗/临时救助人次 临时救助 医疗救助 临时救助人次 实施临时救助 优抚医疗救助
disabled_allowance 人 ss=: 残疾人补贴享受人数 残疾人两项补贴 困难残疾人生活补贴 重度残疾人护理补贴 残疾人补贴 享受困难残疾人生活补贴 残疾人生活补贴 享受重度残疾人护理补贴
elderly_beds 张 ss+: 养老床位 养老服务床位 护理型床位
elderly_beds_per_1k 张/千人 sr+: 每千名老年人拥有养老床位数 每千名老人拥有养老床位
care_beds 张 af+: 认知障碍照护床位 认知障碍照护专区床位 家庭养老床位
care_centers 家 as+: 居家养老服务中心 居家养老照料中心 示范型~ 居家养老配送站 养老服务中心 养老服务设施 社区养老服务设施
aging_renovation 户 af+: 困难老年人家庭适老化改造 适老化改造 老年人家庭适老化改造 家庭适老化改造 特殊~
veterans 人 as=: 退役军人 ~/优抚对象数 优抚对象 退伍军人 重点优抚对象 走访慰问~
marriage_reg 对 sf=: 结婚登记 ~对数 办理~ 内地居民~
divorce_reg 对 sf=: 离婚登记 ~对数 办理~
social_orgs 个 ss=: 社会组织 登记~ 社会团体 各类~
village_eco_cemetery 个 af+: 生态公墓 ~/安息堂 农村~ 安息堂 生态草坪墓地
communities_new 个 ss=: 社区数量 城市社区 社区 居民委员会
`;
