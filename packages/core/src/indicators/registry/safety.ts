/** Safety and social governance. Facts: 应急管理部 生产安全事故统计; 公安部 刑事治安统计; 司法部; 信访工作考核. */
export const SAFETY = `
accidents 起 sf-: 生产安全事故起数 生产安全事故 安全生产事故 各类生产安全事故 安全事故起数 生产安全事故发生数 安全生产事故起数 各类事故起数
deaths_accident 人 sf-: 生产安全事故死亡人数 生产安全事故亡人数 事故死亡人数 生产安全事故死亡 亡人数
gdp_accident_deaths 人/亿元 sr-: 亿元GDP生产安全事故死亡率 单位GDP生产安全事故死亡率
coal_death_rate 1/百万吨 sr-: 煤矿百万吨死亡率 煤矿百万吨死亡人数
traffic_accidents 起 sf-: 道路交通事故 ~起数 交通事故
fires 起 sf-: 火灾事故 火灾起数 火灾 ~起数
hazards_fixed 处 af+: 隐患排查整改 事故隐患单位 安全隐患 隐患整改 发现隐患 整治隐患点 消除安全隐患 发现问题
safety_firms 家 as+: 安全生产标准化企业 安全生产标准化达标企业
geohazard 处 as-: 地质灾害隐患点 地质灾害隐患 消除地质灾害隐患 ~治理
road_safety_fix 处 af+: 道路安全提升 桥梁/路口安全提升 桥梁安全提升 路口改造 公路安防工程 公路安全生命防护工程
reservoir_repair 座 af+: 病险水库除险加固 水库除险加固 除险加固水库 病险水库
shelters 个 as+: 避灾安置场所 规范化~ 应急避难场所 避灾场所
disaster_loss 亿元 sf-: 自然灾害直接经济损失 直接经济损失 因灾直接经济损失 灾害直接经济损失
criminal_cases 起 sf-: 刑事案件 ~/警情 刑事立案 刑事警情 ~立案 ~发案
security_cases 起 sf-: 治安案件 ~/警情 治安警情 ~数 ~立案 ~发案
fraud_crimes 起 sf-: 电信网络诈骗案件 电信网络诈骗 电信网络诈骗发案 电信网络诈骗立案
fraud_cases 起 af-: 企业财务被骗案 企业财务被骗 被骗案 企业财务人员被骗案
safety_satisfaction % ar+: 群众安全感满意率 群众安全感 平安满意度 公众安全感
petition_volume 件 af-: 信访总量 信访量 信访件 来信来访
petition_backlog 件 af+: 信访积案化解 信访积案 化解信访积案 积案化解 信访案
petition_platform 件 af=: 平台投诉件 8890~/办理件 8890~ 12345热线 信访投诉件 四个平台办理件 政务咨询投诉件 投诉件
disputes 件 af=: 矛盾纠纷调处 矛盾纠纷排查调解 矛盾纠纷 民间纠纷 化解矛盾纠纷 调解矛盾纠纷 排查矛盾纠纷 各类矛盾纠纷 矛盾纠纷排查化解
mediation_success 件 af+: 调解成功件数 调解数 成功调解 调解成功
mediation_rate % ar+: 调解成功率 调解率和成功率 纠纷~ 源头化解成功率
dispute_grassroots_rate % ar+: 矛盾纠纷化解在基层比例 矛盾纠纷基层化解率 化解在基层比例
video_points 个 as+: 视频监控点位 视频监控 安装监控 高空鹰眼 监控点位
smart_communities 个 as+: 智慧安防小区 ~/智安单位 智安小区 智安单位
democracy_villages 个 as+: 民主法治村 善治示范村 民主法治示范村
consumer_trust 家 as+: 放心消费单位 放心农贸市场 名特优食品作坊 放心厨房
grids 个 as=: 网格数 网格 全科网格 微网格
`;
