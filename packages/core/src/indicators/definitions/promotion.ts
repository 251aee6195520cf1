/** Investment promotion and projects. Facts: 招商引资统计和考核办法 of provinces, prefectures and counties; 发展改革部门 重大项目管理. */
export const PROMOTION = `
promo_capital_in_place | Promoted investment paid in | 招商引资项目在一定时期实际到账的资金 | Money actually paid in by promoted projects in a period | signed_capital inflow_domestic fdi capital_arrival_rate
mfg_promo_capital | Promoted investment paid in to manufacturing | 招商引资中制造业项目的到位资金 | Money paid in by promoted manufacturing projects | promo_capital_in_place mfg_promo_capital_share
mfg_promo_capital_share | Share of manufacturing in promoted investment | 制造业项目到位资金占全部到位资金的比重 | Manufacturing within the promoted investment paid in | mfg_promo_capital
inflow_domestic | Capital from other provinces | 从省（市、县）外引进并到位的国内资金 | Domestic capital paid in from other provinces or places | promo_capital_in_place fdi
shanhai_capital | Capital of coast–mountain projects | 山海协作（结对合作）产业项目的到位资金 | Money paid in by projects of coast and mountain partners | promo_capital_in_place
signed_capital | Investment agreed | 新签招商项目协议约定的投资额 | Investment agreed in newly signed contracts | promo_capital_in_place signing_rate
signing_rate | Signing rate | 在谈（储备）项目中已签约的比重 | Projects in talks that were signed | landing_rate fulfil_rate signed_capital
landing_rate | Landing rate | 签约项目中已落地的比重 | Signed projects that came to the place | signing_rate start_rate fulfil_rate
fulfil_rate | Fulfilment rate | 签约项目中已履约（注册、开工）的比重 | Signed projects whose contract is being carried out | signing_rate landing_rate capital_arrival_rate
start_rate | Start rate | 签约（计划）项目中已开工的比重 | Signed or planned projects that have been started | landing_rate instock_rate production_rate
production_rate | Production rate | 签约（开工）项目中已投产的比重 | Signed or started projects that are in production | start_rate
instock_rate | Rate of entry in the project library | 项目中已纳入统计库的比重 | Projects entered in the statistical library | start_rate fai_in_stock
capital_arrival_rate | Rate of capital paid in | 到位资金与签约（计划）资金之比 | Money paid in over money agreed or planned | promo_capital_in_place fulfil_rate
preproject_conversion | Conversion of projects in preparation | 前期项目转为开工建设的比重 | Projects in preparation that were started | start_rate
signed_projects | Projects signed | 一定时期新签约的招商项目数 | Promoted projects signed in a period | landed_projects started_projects
landed_projects | Projects landed | 一定时期引进落地的招商项目数 | Promoted projects brought to the place in a period | signed_projects started_projects
started_projects | Projects started | 一定时期新开工的项目数 | Projects started in a period | completed_projects signed_projects start_rate
completed_projects | Projects completed | 一定时期竣工或投产的项目数 | Projects completed or put into operation in a period | started_projects
ongoing_projects | Projects under way | 正在建设（含续建）的项目数 | Projects under construction or continued | started_projects
reserve_projects | Projects in reserve | 谋划、储备的项目数 | Projects planned and held in reserve | ongoing_projects
key_projects | Key projects | 列入年度重点计划的项目数 | Projects on the key list of the year | project_completed
promo_projects_ge_100m | Projects above 100 million yuan | 投资额亿元以上的（招商）项目数 | Projects of a hundred million yuan and more | promo_projects_ge_1b promo_projects_ge_500m
promo_projects_ge_500m | Projects above 500 million yuan | 投资额5亿元以上的（招商）项目数 | Projects of five hundred million yuan and more | promo_projects_ge_100m promo_projects_ge_1b
promo_projects_ge_1b | Projects above 1 billion yuan | 投资额10亿元以上的（招商）项目数 | Projects of one billion yuan and more | promo_projects_ge_100m promo_projects_ge_10b
promo_projects_ge_10b | Projects above 10 billion yuan | 投资额百亿元以上的（招商）项目数 | Projects of ten billion yuan and more | promo_projects_ge_1b
mfg_projects | Manufacturing projects | 招商或在建的制造业项目数 | Manufacturing projects promoted or under way | service_projects agri_projects
service_projects | Service projects | 招商或在建的服务业项目数 | Service projects promoted or under way | mfg_projects
agri_projects | Farm projects | 招商或在建的农业项目数 | Farm projects promoted or under way | mfg_projects
county_mayor_projects | Projects led by governors and mayors | 由省、市、县长牵头的重大项目数 | Large projects that governors, mayors and county heads lead
project_total_investment | Total investment of a project | 项目计划的全部投资额 | All investment planned for a project | project_completed fixed_asset_investment
target_gap | Gap to the target | 实际完成与目标任务之间的差额 | What is missing to the target set
platform_count | Large new industry platforms | “万亩千亿”新产业平台数 | Platforms of ten thousand mu and a hundred billion yuan
mei_index | Micro-enterprise index | 评价小微企业景气与活力的指数 | Index of the vigour of small and micro firms | sme_growth_index
`;
