/** Investment promotion and projects. Facts: 招商引资统计和考核办法 of provinces, prefectures and counties; 发展改革部门 重大项目管理. */
export const PROMOTION = `
promo_capital_in_place 亿元 af+: 招商引资到位资金 到位资金 实际到位资金 招商引资实际到位资金 引进到位资金
mfg_promo_capital 亿元 af+: 制造业项目到位资金 制造业到位资金 制造业招商到位资金 招商引资~
mfg_promo_capital_share % ar+: 制造业到位资金占比 制造业资金占比率 制造业资金占比 制造业项目到位资金占比
inflow_domestic 亿元 af+: 引进省外资金 到位省外资金 省外到位资金 利用内资 省外资金 实际利用内资 市外到位资金
shanhai_capital 亿元 af+: 山海协作产业项目到位资金 山海协作到位资金 山海协作产业转移项目到位资金 产业合作项目到位资金
signed_capital 亿元 af+: 签约资金 签约金额 签约总额 签约项目投资总额
signing_rate % ar+: 签约率 项目~ 亿元以上项目~ 招商项目~
landing_rate % ar+: 落地率 项目~ 签约项目~ 亿元以上项目~
fulfil_rate % ar+: 履约率 签约项目~ 项目~ 合同~
start_rate % ar+: 开工率 项目~ 签约项目~ 新建项目~
production_rate % ar+: 投产率 项目~
instock_rate % ar+: 入库率 项目~
capital_arrival_rate % ar+: 资金到位率 项目~ 签约项目~ 到资率 到位率
preproject_conversion % ar+: 项目前期转化率 前期项目转化率 前期转化率
signed_projects 个 af+: 签约项目 新~ 签约合作项目 签约亿元以上项目
landed_projects 个 af+: 落地项目 新~ 引进项目 招引项目 招商引资项目 新引进项目 招引产业项目 新招引项目
started_projects 个 af+: 开工项目 新~ 集中开工重大项目 集中~ 新建项目
completed_projects 个 af+: 竣工投产项目 竣工项目
ongoing_projects 个 as+: 在建项目 续建项目 在建重大项目 在建续建项目
reserve_projects 个 as+: 储备项目 谋划项目 项目储备 储备亿元以上高质量项目 重大项目储备 谋划重大项目 亿元以上高质量项目
key_projects 个 as+: 重点项目 重大项目 重点建设项目 重点工程 实施~ 实施重大项目
promo_projects_ge_100m 个 af+: 亿元以上项目 亿元项目 投资超亿元项目 招引~ 亿元以上产业项目
promo_projects_ge_500m 个 af+: 5亿元以上项目 投资~
promo_projects_ge_1b 个 af+: 10亿元以上项目 十亿元以上项目 投资~
promo_projects_ge_10b 个 af+: 百亿项目 百亿级项目 百亿元项目
mfg_projects 个 af+: 制造业项目 招引~ 工业项目
service_projects 个 af+: 服务业项目 招引~
agri_projects 个 af+: 农业项目 招引~
county_mayor_projects 个 af+: 市县长项目 省~ 落地~ 省市县长工程项目 谋划~
project_total_investment 亿元 as=: 项目总投资 总投资 计划总投资 投资总额 总投资额 项目投资总额
target_gap 亿元 as-: 距目标任务差距 目标任务差距 距目标差距
platform_count 个 as+: “万亩千亿”产业平台 “万亩千亿”平台 万亩千亿新产业平台
mei_index 指数 ar+: MEI指数 ~得分 小微企业活力指数
`;
