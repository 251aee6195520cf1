/** Science, innovation and talent. Facts: 国家统计局 科技统计; 科学技术部; 国家知识产权局; 工业和信息化部, 优质中小企业梯度培育; 人才工作考核. */
export const INNOVATION = `
rd_expenditure 亿元 sf+: 研究与试验发展经费 R&D经费支出 全社会研发投入 研发投入 全社会研发经费 研发费用
rd_intensity % sr+: 研发投入强度 全社会~ R&D经费占GDP比重 研发经费支出占比 研发经费支出占地区生产总值比重 研究与试验发展经费投入强度
ind_rd_intensity % sr+: 规上工业研发投入强度 规上工业企业R&D经费与营业收入之比 规上工业企业研发投入强度
ind_rd_expenditure 亿元 sf+: 规模以上工业企业研发费用 规上工业研发费用 规上工业企业研发经费
ind_rd_inst_rate % ar+: 规上企业研发机构设置率 规上工业企业研发机构设置率
ind_rd_activity_rate % sr+: 规上工业企业研发活动覆盖率 规上企业研发活动覆盖率
basic_research 亿元 sf+: 基础研究经费 基础研究投入
natl_hightech_firms 家 ss+: 高新技术企业 高企 有效~
prov_tech_sme 家 ss+: 科技型中小企业 入库~
tech_little_giant 家 as+: 科技小巨人企业
little_giant 家 as+: “小巨人”企业 专精特新~ 国家重点~
sme_specialized 家 as+: 专精特新中小企业 专精特新企业 “专精特新”入库企业
hidden_champion 家 as+: “隐形冠军”企业 隐形冠军 “隐形冠军”培育企业
single_champion 家 as+: 制造业单项冠军企业 单项冠军企业 制造业单项冠军 单项冠军
rd_institutions 家 as+: 研发机构 企业~ 新型~ 高新技术企业研发中心
tech_centers 家 as+: 企业技术中心
key_labs 个 ss+: 重点实验室
innovation_platforms 个 as+: 科技创新平台 创新平台 科创平台
incubators 家 ss+: 科技企业孵化器 孵化器 众创空间 科技孵化器
offsite_rd 家 as+: 异地研发中心 科创飞地 研发飞地 人才飞地
academician_stations 家 as+: 院士专家工作站 院士工作站 专家工作站
postdoc_stations 家 as+: 博士后工作站 博士后科研工作站
patent_grants 件 sf+: 专利授权量 专利授权 授权专利
patent_applications 件 sf+: 专利申请量 专利申请 申请专利
invention_patents 件 sf+: 发明专利授权量 发明专利授权 授权发明专利
valid_invention_patents 件 ss+: 有效发明专利 ~拥有量 发明专利拥有量 ~量
invention_per_10k 件/万人 sr+: 每万人发明专利拥有量 万人发明专利拥有量 万人有效发明专利拥有量 每万人口发明专利拥有量
high_value_patents 件/万人 sr+: 每万人高价值发明专利拥有量 万人高价值发明专利拥有量 每万人口高价值发明专利拥有量
pct_patents 件 sf+: PCT国际专利申请量 PCT专利申请量 PCT国际专利申请
patent_pledge 亿元 af+: 专利权质押贷款融资 专利质押融资 知识产权质押融资
trademarks 件 ss+: 注册商标 有效~ 商标注册量
ip_demo_firms 家 as+: 国家知识产权示范企业 国家知识产权示范/优势企业 国家知识产权优势企业 知识产权示范企业
tech_contracts 亿元 sf+: 技术合同成交额 技术合同成交金额 技术交易额 技术合同交易额
tech_result_transfer 项 af+: 科技成果转化项目 转化技术成果/科技成果产业化 转化技术成果 科技成果产业化 科技成果转化 转化科技成果 技术成果转化
core_tech_projects 项 af+: 关键核心技术攻关项目 重点产业~ 核心技术攻关项目 关键技术攻关项目 关键共性难题
tech_fund 亿元 as+: 科技投资风险基金 科技创新基金 科创基金
industry_fund 亿元 as+: 产业基金 产业引导基金 产业投资基金 产业发展基金 战略性新兴产业母基金 产业母基金
innovation_index 位 ar+: 区域创新能力 ~排名 科技创新指数 综合科技创新水平指数
standards_national 项 af+: 制订国家标准 主导参与~ 国家标准 主导~
standards_zj 项 af+: “浙江制造”标准 主导制定~ 发布~
pinzibiao 家 as+: “品字标”企业 “品字标”认证证书 ~/认证证书 “品字标浙江制造”企业
br_certificates 张 af+: “一带一路”认证证书
robots 台 as+: 工业机器人 ~应用 机器人
machine_replace 个 af+: “机器换人”项目 “机器换人” 实施~
talent_total 万人 ss+: 人才资源总量 人才总量 人才资源
top_talents 人 af+: 高层次人才 引进~ 高端人才 海内外~
lead_talents 人 as+: 领军人才 领军型人才 科技~ 领军型创新创业团队
key_talent_program 人 af+: 重点人才工程入选人数 国家、省~ 国家级人才 省级以上重点人才工程
hi_skilled 人 ss+: 高技能人才 培养~ 新增~ 培育~
shortage_skilled 人 af+: 紧缺技能人才 培养~ 紧缺急需人才 急需紧缺人才 本土培养~
graduates_attracted 人 af+: 招引大学生 ~/高校毕业生 新引进大学生 新~
talent_settle_rate % ar+: 创业创新人才入驻率 人才入驻率
`;
