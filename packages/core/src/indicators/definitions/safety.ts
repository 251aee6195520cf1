/** Safety and social governance. Facts: 应急管理部 生产安全事故统计; 公安部 刑事治安统计; 司法部; 信访工作考核. */
export const SAFETY = `
accidents | Work safety accidents | 一定时期发生的生产安全事故起数 | Work safety accidents in a period | deaths_accident traffic_accidents fires | =
deaths_accident | Deaths in work safety accidents | 生产安全事故造成的死亡人数 | Persons killed in work safety accidents | accidents deaths gdp_accident_deaths | =
gdp_accident_deaths | Accident deaths per 100 million yuan of GDP | 生产安全事故死亡人数与地区生产总值之比 | Deaths in work safety accidents over GDP | deaths_accident coal_death_rate | =
coal_death_rate | Deaths per million tons of coal | 煤矿事故死亡人数与煤炭产量之比 | Deaths in coal mines over coal mined | gdp_accident_deaths | =
traffic_accidents | Traffic accidents | 一定时期发生的道路交通事故起数 | Road traffic accidents in a period | accidents | =
fires | Fires | 一定时期发生的火灾起数 | Fires in a period | accidents | 火灾事故起数
hazards_fixed | Hazards found and removed | 排查整改的安全隐患数 | Safety hazards found and removed
safety_firms | Firms up to safety standards | 通过安全生产标准化评审的企业数 | Firms certified by work safety standards | accidents
geohazard | Geological hazards | 在册（消除）的地质灾害隐患点数 | Points of geological hazard listed or removed
road_safety_fix | Roads made safer | 安全提升的桥梁、路口和路段数 | Bridges, crossings and roads made safer | traffic_accidents
reservoir_repair | Unsafe reservoirs repaired | 完成除险加固的水库、山塘座数 | Unsafe reservoirs and ponds repaired
shelters | Emergency shelters | 建成的避灾安置场所数 | Shelters for disasters
disaster_loss | Direct losses by disasters | 自然灾害造成的直接经济损失 | Direct economic losses by natural disasters | | =
criminal_cases | Criminal cases | 一定时期立案（接报）的刑事案件数 | Criminal cases opened or reported in a period | security_cases fraud_crimes | 刑事案件立案数
security_cases | Public order cases | 一定时期受理的治安案件数 | Cases against public order in a period | criminal_cases | 治安案件受理数
fraud_crimes | Telecom fraud cases | 一定时期发生的电信网络诈骗案件数 | Cases of fraud by telephone and network in a period | criminal_cases fraud_cases
fraud_cases | Frauds against firms | 企业财务人员被诈骗的案件数 | Cases in which accountants of firms were defrauded | fraud_crimes
safety_satisfaction | Sense of safety | 对社会治安感到安全满意的群众比重 | Persons who feel safe and satisfied | satisfaction
petition_volume | Petitions | 受理的信访件（批）数 | Petitions received | petition_backlog
petition_backlog | Petition backlog resolved | 化解的信访积案件数 | Long-standing petitions resolved | petition_volume
petition_platform | Platform complaints handled | 热线和平台受理办理的投诉件数 | Complaints taken up by hotlines and platforms | petition_volume
disputes | Disputes handled | 排查、调解的矛盾纠纷件数 | Disputes found and handled | mediation_success mediation_rate
mediation_success | Disputes settled | 调解成功的纠纷件数 | Disputes settled by mediation | disputes mediation_rate
mediation_rate | Mediation success rate | 调解成功的纠纷占调解纠纷的比重 | Disputes settled over disputes mediated | dispute_grassroots_rate labor_dispute_rate
dispute_grassroots_rate | Disputes settled at the base | 在基层化解的矛盾纠纷比重 | Disputes settled at the lowest level | mediation_rate
video_points | Video surveillance points | 安装的视频监控点位数 | Surveillance cameras installed
smart_communities | Estates with smart security | 建成的智慧安防小区、单位数 | Estates and offices fitted with smart security | video_points
democracy_villages | Villages of democracy and law | 创建的民主法治（善治）示范村、社区数 | Villages and communities named for democracy and law
consumer_trust | Trusted consumer businesses | 创建的放心消费单位数 | Businesses named trusted by consumers
grids | Grids | 划分的基层治理网格数 | Grids into which communities are divided
`;
