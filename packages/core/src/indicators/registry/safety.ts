/** Safety and social governance. Facts: 应急管理部 生产安全事故统计; 公安部 刑事治安统计; 司法部; 信访工作考核. */
export const SAFETY = `
accidents | 生产安全事故起数 | 生产安全事故 安全生产事故 各类生产安全事故 安全事故起数 生产安全事故发生数 安全生产事故起数 各类事故起数 | 起 | standard flow down
deaths_accident | 生产安全事故死亡人数 | 生产安全事故亡人数 事故死亡人数 生产安全事故死亡 亡人数 | 人 | standard flow down
gdp_accident_deaths | 亿元GDP生产安全事故死亡率 | 单位GDP生产安全事故死亡率 | 人/亿元 | standard rate down
coal_death_rate | 煤矿百万吨死亡率 | 煤矿百万吨死亡人数 | 1/百万吨 | standard rate down
traffic_accidents | 道路交通事故 | 道路交通事故起数 交通事故 | 起 | standard flow down
fires | 火灾事故 | 火灾起数 火灾 火灾事故起数 | 起 | standard flow down
hazards_fixed | 隐患排查整改 | 事故隐患单位 安全隐患 隐患整改 发现隐患 整治隐患点 消除安全隐患 发现问题 | 处 | admin flow up
safety_firms | 安全生产标准化企业 | 安全生产标准化达标企业 | 家 | admin stock up
geohazard | 地质灾害隐患点 | 地质灾害隐患 消除地质灾害隐患 地质灾害隐患点治理 | 处 | admin stock down
road_safety_fix | 道路安全提升 | 桥梁/路口安全提升 桥梁安全提升 路口改造 公路安防工程 公路安全生命防护工程 | 处 | admin flow up
reservoir_repair | 病险水库除险加固 | 水库除险加固 除险加固水库 病险水库 | 座 | admin flow up
shelters | 避灾安置场所 | 规范化避灾安置场所 应急避难场所 避灾场所 | 个 | admin stock up
disaster_loss | 自然灾害直接经济损失 | 直接经济损失 因灾直接经济损失 灾害直接经济损失 | 亿元 | standard flow down
criminal_cases | 刑事案件 | 刑事案件/警情 刑事立案 刑事警情 刑事案件立案 刑事案件发案 | 起 | standard flow down
security_cases | 治安案件 | 治安案件/警情 治安警情 治安案件数 治安案件立案 治安案件发案 | 起 | standard flow down
fraud_crimes | 电信网络诈骗案件 | 电信网络诈骗 电信网络诈骗发案 电信网络诈骗立案 | 起 | standard flow down
fraud_cases | 企业财务被骗案 | 企业财务被骗 被骗案 企业财务人员被骗案 | 起 | admin flow down
safety_satisfaction | 群众安全感满意率 | 群众安全感 平安满意度 公众安全感 | % | admin rate up
petition_volume | 信访总量 | 信访量 信访件 来信来访 | 件 | admin flow down
petition_backlog | 信访积案化解 | 信访积案 化解信访积案 积案化解 信访案 | 件 | admin flow up
petition_platform | 平台投诉件 | 8890平台投诉件/办理件 8890平台投诉件 12345热线 信访投诉件 四个平台办理件 政务咨询投诉件 投诉件 | 件 | admin flow none
disputes | 矛盾纠纷调处 | 矛盾纠纷排查调解 矛盾纠纷 民间纠纷 化解矛盾纠纷 调解矛盾纠纷 排查矛盾纠纷 各类矛盾纠纷 矛盾纠纷排查化解 | 件 | admin flow none
mediation_success | 调解成功件数 | 调解数 成功调解 调解成功 | 件 | admin flow up
mediation_rate | 调解成功率 | 调解率和成功率 纠纷调解成功率 源头化解成功率 | % | admin rate up
dispute_grassroots_rate | 矛盾纠纷化解在基层比例 | 矛盾纠纷基层化解率 化解在基层比例 | % | admin rate up
video_points | 视频监控点位 | 视频监控 安装监控 高空鹰眼 监控点位 | 个 | admin stock up
smart_communities | 智慧安防小区 | 智慧安防小区/智安单位 智安小区 智安单位 | 个 | admin stock up
democracy_villages | 民主法治村 | 善治示范村 民主法治示范村 | 个 | admin stock up
consumer_trust | 放心消费单位 | 放心农贸市场 名特优食品作坊 放心厨房 | 家 | admin stock up
grids | 网格数 | 网格 全科网格 微网格 | 个 | admin stock none
`;
