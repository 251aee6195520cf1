/** Government and public services. Facts: 《政府信息公开条例》年度报告, 优化营商环境条例, 放管服 and 最多跑一次 reforms, 议案建议提案办理 reports. */
export const GOVERNMENT = `
npc_proposals | 人大代表议案建议办理 | 人大议案建议办理件数 人大代表建议 办理人大代表建议 人大代表议案建议 办理人大代表议案建议 人大议案 | 件 | admin flow up
cppcc_proposals | 政协提案办理 | 政协提案 政协委员提案 办理政协提案 办理政协委员提案 | 件 | admin flow up
proposals_all | 建议提案办理 | 办理建议提案 人大代表建议和政协提案 建议提案 代表建议和政协提案 人大代表建议和政协委员提案 办理人大代表建议和政协提案 人大代表建议、政协提案 办理人大代表建议和政协委员提案 | 件 | admin flow up
proposal_rate | 建议提案办结率 | 议案建议办结率 提案办结率 办复率 | % | admin rate up
proposal_satisfaction | 建议提案办理满意率 | 议案提案办理满意率 人大代表议案建议和政协委员提案满意率 人大议案、政协提案办理满意率 | % | admin rate up
satisfaction | 群众满意率 | 满意率/满意度 满意率 企业满意率 | % | admin rate up
consent_rate | 户代表会同意率 | 同意率 户代表同意率 | % | admin rate up
meetings_cut | 会议压减 | 会议/简报压减 三类会议 精简会议 会议数量 各类简报 精简文件 | % | admin rate down
gov_info_open | 主动公开政务信息 | 主动公开政府信息 公开政务信息 公开政府信息 | 件 | standard flow up
one_cert_rate | 民生事项“一证通办”率 | “一证通办”率 “一证通办” 民生事项“一证通办” “一证通办”民生事项 | % | admin rate up
zhangshangban_rate | 政务服务事项“掌上办”比例 | “掌上办”比例 “掌上办” “掌上办理” 政务服务事项“掌上办” 政务服务事项网上可办率 网上可办率 网办率 全程网办率 “网上办” | % | admin rate up
online_acceptance | 政务服务线上受理率 | 线上受理率 网上受理率 | % | admin rate up
mobile_enforce | 掌上执法率 | 掌上执法检查率 | % | admin rate up
enforcement_cert_rate | 执法人员执证率 | 执证率 执证人员 机关干部执证率 | % | admin rate up
one_run_items | “最多跑一次”事项 | “最多跑一次” “最多跑一次”高频办理事项 | 项 | admin stock up
private_share_items | “最多跑一次”事项占比 | “最多跑一次”实现率 | % | admin rate up
zero_visit_items | “零跑”事项 | “零上门”/“零跑”事项 “零上门” “零跑”事项清单 代跑事项 | 项 | admin stock up
one_thing_items | “一件事” | “一件事”落地项数 “一件事”改革 “高效办成一件事” “高效办成一件事”重点事项 | 项 | admin stock up
approval_items | 行政审批事项 | 行政许可事项 取消和下放行政审批事项 政务服务事项 下放审批事项 行政审批项目 | 项 | admin stock none
approval_days | 企业投资项目审批时间 | 一般企业投资项目审批时间 企业投资项目开工前审批时间 企业投资项目竣工验收前审批时间 项目审批时间 工程建设项目审批时间 一般工程项目审批时间 投资项目审批时间 | 天 | admin rate down
registration_days | 企业开办时间 | 企业开办/注册时间 企业注册时间 企业开办审批时间 企业开办 企业开办审批 | 工作日 | admin rate down
eia_days | 环评技术评估时间 | 环评技术评估 环评审批时间 | 天 | admin rate down
secondhand_house_time | 不动产登记办理时间 | 二手房交易/抵押登记办理时间 二手房交易 抵押登记 抵押登记时间 二手房交易办理时间 二手房交易时间 | 小时 | admin rate down
cash_online | 惠企政策网上兑现率 | 网上兑现率 “免申即享、即申即享”比例 惠企政策“免申即享、即申即享”比例 | % | admin rate up
dual_confirm | “两直”资金确认率和兑付率 | “两直”资金确认率 资金确认率 “两直”资金兑付率 | % | admin rate up
direct_funds | 直达资金 | 中央直达资金 纳入直达机制中央财政资金 | 亿元 | standard flow up
cert_reduction | 累计减免证明 | 减免证明 取消证明事项 | 万件 | admin flow up
agent_items | 代办事项 | 代办/民情民访事项 民情民访代办 民情民访代办事项 代办代跑 便民服务中心办件 代办各类事项 代办民情民访事项 流转办理 | 件 | admin flow up
settle_rate | 办结率 | 办结率/办理率 办理率 整改率 | % | admin rate up
livelihood_projects | 民生实事 | 民生实事项目 为民办实事项目 为民办实事 民生工程 | 件 | admin stock up
task_completion | 任务完成率 | 目标任务完成率 完成率 投资完成率 | % | admin rate up
indicators_unmet | 主要指标未达预期数 | 未达预期指标 | 项 | admin flow down
`;
