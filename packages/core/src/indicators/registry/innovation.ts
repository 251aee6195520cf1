/** Science, innovation and talent. Facts: 国家统计局 科技统计; 科学技术部; 国家知识产权局; 工业和信息化部, 优质中小企业梯度培育; 人才工作考核. */
export const INNOVATION = `
rd_expenditure | 研究与试验发展经费 | R&D经费支出 全社会研发投入 研发投入 全社会研发经费 研发费用 | 亿元 | standard flow up
rd_intensity | 研发投入强度 | 全社会研发投入强度 R&D经费占GDP比重 研发经费支出占比 研发经费支出占地区生产总值比重 研究与试验发展经费投入强度 | % | standard rate up
ind_rd_intensity | 规上工业研发投入强度 | 规上工业企业R&D经费与营业收入之比 规上工业企业研发投入强度 | % | standard rate up
ind_rd_expenditure | 规模以上工业企业研发费用 | 规上工业研发费用 规上工业企业研发经费 | 亿元 | standard flow up
ind_rd_inst_rate | 规上企业研发机构设置率 | 规上工业企业研发机构设置率 | % | admin rate up
ind_rd_activity_rate | 规上工业企业研发活动覆盖率 | 规上企业研发活动覆盖率 | % | standard rate up
basic_research | 基础研究经费 | 基础研究投入 | 亿元 | standard flow up
natl_hightech_firms | 高新技术企业 | 高企 有效高新技术企业 | 家 | standard stock up
prov_tech_sme | 科技型中小企业 | 入库科技型中小企业 | 家 | standard stock up
tech_little_giant | 科技小巨人企业 | | 家 | admin stock up
little_giant | “小巨人”企业 | 专精特新“小巨人”企业 国家重点“小巨人”企业 | 家 | admin stock up
sme_specialized | 专精特新中小企业 | 专精特新企业 “专精特新”入库企业 | 家 | admin stock up
hidden_champion | “隐形冠军”企业 | 隐形冠军 “隐形冠军”培育企业 | 家 | admin stock up
single_champion | 制造业单项冠军企业 | 单项冠军企业 制造业单项冠军 单项冠军 | 家 | admin stock up
rd_institutions | 研发机构 | 企业研发机构 新型研发机构 高新技术企业研发中心 | 家 | admin stock up
tech_centers | 企业技术中心 | | 家 | admin stock up
key_labs | 重点实验室 | | 个 | standard stock up
innovation_platforms | 科技创新平台 | 创新平台 科创平台 | 个 | admin stock up
incubators | 科技企业孵化器 | 孵化器 众创空间 科技孵化器 | 家 | standard stock up
offsite_rd | 异地研发中心 | 科创飞地 研发飞地 人才飞地 | 家 | admin stock up
academician_stations | 院士专家工作站 | 院士工作站 专家工作站 | 家 | admin stock up
postdoc_stations | 博士后工作站 | 博士后科研工作站 | 家 | admin stock up
patent_grants | 专利授权量 | 专利授权 授权专利 | 件 | standard flow up
patent_applications | 专利申请量 | 专利申请 申请专利 | 件 | standard flow up
invention_patents | 发明专利授权量 | 发明专利授权 授权发明专利 | 件 | standard flow up
valid_invention_patents | 有效发明专利 | 有效发明专利拥有量 发明专利拥有量 有效发明专利量 | 件 | standard stock up
invention_per_10k | 每万人发明专利拥有量 | 万人发明专利拥有量 万人有效发明专利拥有量 每万人口发明专利拥有量 | 件/万人 | standard rate up
high_value_patents | 每万人高价值发明专利拥有量 | 万人高价值发明专利拥有量 每万人口高价值发明专利拥有量 | 件/万人 | standard rate up
pct_patents | PCT国际专利申请量 | PCT专利申请量 PCT国际专利申请 | 件 | standard flow up
patent_pledge | 专利权质押贷款融资 | 专利质押融资 知识产权质押融资 | 亿元 | admin flow up
trademarks | 注册商标 | 有效注册商标 商标注册量 | 件 | standard stock up
ip_demo_firms | 国家知识产权示范企业 | 国家知识产权示范/优势企业 国家知识产权优势企业 知识产权示范企业 | 家 | admin stock up
tech_contracts | 技术合同成交额 | 技术合同成交金额 技术交易额 技术合同交易额 | 亿元 | standard flow up
tech_result_transfer | 科技成果转化项目 | 转化技术成果/科技成果产业化 转化技术成果 科技成果产业化 科技成果转化 转化科技成果 技术成果转化 | 项 | admin flow up
core_tech_projects | 关键核心技术攻关项目 | 重点产业关键核心技术攻关项目 核心技术攻关项目 关键技术攻关项目 关键共性难题 | 项 | admin flow up
tech_fund | 科技投资风险基金 | 科技创新基金 科创基金 | 亿元 | admin stock up
industry_fund | 产业基金 | 产业引导基金 产业投资基金 产业发展基金 战略性新兴产业母基金 产业母基金 | 亿元 | admin stock up
innovation_index | 区域创新能力 | 区域创新能力排名 科技创新指数 综合科技创新水平指数 | 位 | admin rate up
standards_national | 制订国家标准 | 主导参与制订国家标准 国家标准 主导制订国家标准 | 项 | admin flow up
standards_zj | “浙江制造”标准 | 主导制定“浙江制造”标准 发布“浙江制造”标准 | 项 | admin flow up
pinzibiao | “品字标”企业 | “品字标”认证证书 “品字标”企业/认证证书 “品字标浙江制造”企业 | 家 | admin stock up
br_certificates | “一带一路”认证证书 | | 张 | admin flow up
robots | 工业机器人 | 工业机器人应用 机器人 | 台 | admin stock up
machine_replace | “机器换人”项目 | “机器换人” 实施“机器换人”项目 | 个 | admin flow up
talent_total | 人才资源总量 | 人才总量 人才资源 | 万人 | standard stock up
top_talents | 高层次人才 | 引进高层次人才 高端人才 海内外高层次人才 | 人 | admin flow up
lead_talents | 领军人才 | 领军型人才 科技领军人才 领军型创新创业团队 | 人 | admin stock up
key_talent_program | 重点人才工程入选人数 | 国家、省重点人才工程入选人数 国家级人才 省级以上重点人才工程 | 人 | admin flow up
hi_skilled | 高技能人才 | 培养高技能人才 新增高技能人才 培育高技能人才 | 人 | standard stock up
shortage_skilled | 紧缺技能人才 | 培养紧缺技能人才 紧缺急需人才 急需紧缺人才 本土培养紧缺技能人才 | 人 | admin flow up
graduates_attracted | 招引大学生 | 招引大学生/高校毕业生 新引进大学生 新招引大学生 | 人 | admin flow up
talent_settle_rate | 创业创新人才入驻率 | 人才入驻率 | % | admin rate up
`;
