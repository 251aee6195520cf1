/** Investment promotion and projects. Facts: 招商引资统计和考核办法 of provinces, prefectures and counties; 发展改革部门 重大项目管理. */
export const PROMOTION = `
promo_capital_in_place | 招商引资到位资金 | 到位资金 实际到位资金 招商引资实际到位资金 引进到位资金 | 亿元 | admin flow up
mfg_promo_capital | 制造业项目到位资金 | 制造业到位资金 制造业招商到位资金 招商引资制造业项目到位资金 | 亿元 | admin flow up
mfg_promo_capital_share | 制造业到位资金占比 | 制造业资金占比率 制造业资金占比 制造业项目到位资金占比 | % | admin rate up
inflow_domestic | 引进省外资金 | 到位省外资金 省外到位资金 利用内资 省外资金 实际利用内资 市外到位资金 | 亿元 | admin flow up
shanhai_capital | 山海协作产业项目到位资金 | 山海协作到位资金 山海协作产业转移项目到位资金 产业合作项目到位资金 | 亿元 | admin flow up
signed_capital | 签约资金 | 签约金额 签约总额 签约项目投资总额 | 亿元 | admin flow up
signing_rate | 签约率 | 项目签约率 亿元以上项目签约率 招商项目签约率 | % | admin rate up
landing_rate | 落地率 | 项目落地率 签约项目落地率 亿元以上项目落地率 | % | admin rate up
fulfil_rate | 履约率 | 签约项目履约率 项目履约率 合同履约率 | % | admin rate up
start_rate | 开工率 | 项目开工率 签约项目开工率 新建项目开工率 | % | admin rate up
production_rate | 投产率 | 项目投产率 | % | admin rate up
instock_rate | 入库率 | 项目入库率 | % | admin rate up
capital_arrival_rate | 资金到位率 | 项目资金到位率 签约项目资金到位率 到资率 到位率 | % | admin rate up
preproject_conversion | 项目前期转化率 | 前期项目转化率 前期转化率 | % | admin rate up
signed_projects | 签约项目 | 新签约项目 签约合作项目 签约亿元以上项目 | 个 | admin flow up
landed_projects | 落地项目 | 新落地项目 引进项目 招引项目 招商引资项目 新引进项目 招引产业项目 新招引项目 | 个 | admin flow up
started_projects | 开工项目 | 新开工项目 集中开工重大项目 集中开工项目 新建项目 | 个 | admin flow up
completed_projects | 竣工投产项目 | 竣工项目 | 个 | admin flow up
ongoing_projects | 在建项目 | 续建项目 在建重大项目 在建续建项目 | 个 | admin stock up
reserve_projects | 储备项目 | 谋划项目 项目储备 储备亿元以上高质量项目 重大项目储备 谋划重大项目 亿元以上高质量项目 | 个 | admin stock up
key_projects | 重点项目 | 重大项目 重点建设项目 重点工程 实施重点项目 实施重大项目 | 个 | admin stock up
promo_projects_ge_100m | 亿元以上项目 | 亿元项目 投资超亿元项目 招引亿元以上项目 亿元以上产业项目 | 个 | admin flow up
promo_projects_ge_500m | 5亿元以上项目 | 投资5亿元以上项目 | 个 | admin flow up
promo_projects_ge_1b | 10亿元以上项目 | 十亿元以上项目 投资10亿元以上项目 | 个 | admin flow up
promo_projects_ge_10b | 百亿项目 | 百亿级项目 百亿元项目 | 个 | admin flow up
mfg_projects | 制造业项目 | 招引制造业项目 工业项目 | 个 | admin flow up
service_projects | 服务业项目 | 招引服务业项目 | 个 | admin flow up
agri_projects | 农业项目 | 招引农业项目 | 个 | admin flow up
county_mayor_projects | 市县长项目 | 省市县长项目 落地市县长项目 省市县长工程项目 谋划市县长项目 | 个 | admin flow up
project_total_investment | 项目总投资 | 总投资 计划总投资 投资总额 总投资额 项目投资总额 | 亿元 | admin stock none
target_gap | 距目标任务差距 | 目标任务差距 距目标差距 | 亿元 | admin stock down
platform_count | “万亩千亿”产业平台 | “万亩千亿”平台 万亩千亿新产业平台 | 个 | admin stock up
mei_index | MEI指数 | MEI指数得分 小微企业活力指数 | 指数 | admin rate up
`;
