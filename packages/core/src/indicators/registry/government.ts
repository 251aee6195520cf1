/** Government and public services. Facts: 《政府信息公开条例》年度报告, 优化营商环境条例, 放管服 and 最多跑一次 reforms, 议案建议提案办理 reports. */
export const GOVERNMENT = `
npc_proposals 件 af+: 人大代表议案建议办理 人大议案建议办理件数 人大代表建议 办理人大代表建议 人大代表议案建议 办理人大代表议案建议 人大议案
cppcc_proposals 件 af+: 政协提案办理 政协提案 政协委员提案 办理政协提案 办理政协委员提案
proposals_all 件 af+: 建议提案办理 办理建议提案 人大代表建议和政协提案 建议提案 代表建议和政协提案 人大代表建议和政协委员提案 办理人大代表建议和政协提案 人大代表建议、政协提案 办理人大代表建议和政协委员提案
proposal_rate % ar+: 建议提案办结率 议案建议办结率 提案办结率 办复率
proposal_satisfaction % ar+: 建议提案办理满意率 议案提案办理满意率 人大代表议案建议和政协委员提案满意率 人大议案、政协提案办理满意率
satisfaction % ar+: 群众满意率 满意率/满意度 满意率 企业满意率
consent_rate % ar+: 户代表会同意率 同意率 户代表同意率
meetings_cut % ar-: 会议压减 会议/简报压减 三类会议 精简会议 会议数量 各类简报 精简文件
gov_info_open 件 sf+: 主动公开政务信息 主动公开政府信息 公开政务信息 公开政府信息
one_cert_rate % ar+: 民生事项“一证通办”率 “一证通办”率 “一证通办” 民生事项“一证通办” “一证通办”民生事项
zhangshangban_rate % ar+: 政务服务事项“掌上办”比例 “掌上办”比例 “掌上办” “掌上办理” 政务服务事项“掌上办” 政务服务事项网上可办率 网上可办率 网办率 全程网办率 “网上办”
online_acceptance % ar+: 政务服务线上受理率 线上受理率 网上受理率
mobile_enforce % ar+: 掌上执法率 掌上执法检查率
enforcement_cert_rate % ar+: 执法人员执证率 执证率 执证人员 机关干部执证率
one_run_items 项 as+: “最多跑一次”事项 “最多跑一次” “最多跑一次”高频办理事项
private_share_items % ar+: “最多跑一次”事项占比 “最多跑一次”实现率
zero_visit_items 项 as+: “零跑”事项 “零上门”/~ “零上门” ~清单 代跑事项
one_thing_items 项 as+: “一件事” ~落地项数 ~改革 “高效办成一件事” “高效办成一件事”重点事项
approval_items 项 as=: 行政审批事项 行政许可事项 取消和下放~ 政务服务事项 下放审批事项 行政审批项目
approval_days 天 ar-: 企业投资项目审批时间 一般~ 企业投资项目开工前审批时间 企业投资项目竣工验收前审批时间 项目审批时间 工程建设项目审批时间 一般工程项目审批时间 投资项目审批时间
registration_days 工作日 ar-: 企业开办时间 企业开办/注册时间 企业注册时间 企业开办审批时间 企业开办 企业开办审批
eia_days 天 ar-: 环评技术评估时间 环评技术评估 环评审批时间
secondhand_house_time 小时 ar-: 不动产登记办理时间 二手房交易/抵押登记办理时间 二手房交易 抵押登记 抵押登记时间 二手房交易办理时间 二手房交易时间
cash_online % ar+: 惠企政策网上兑现率 网上兑现率 “免申即享、即申即享”比例 惠企政策“免申即享、即申即享”比例
dual_confirm % ar+: “两直”资金确认率和兑付率 “两直”资金确认率 资金确认率 “两直”资金兑付率
direct_funds 亿元 sf+: 直达资金 中央~ 纳入直达机制中央财政资金
cert_reduction 万件 af+: 累计减免证明 减免证明 取消证明事项
agent_items 件 af+: 代办事项 代办/民情民访事项 民情民访代办 民情民访~ 代办代跑 便民服务中心办件 代办各类事项 代办民情民访事项 流转办理
settle_rate % ar+: 办结率 ~/办理率 办理率 整改率
livelihood_projects 件 as+: 民生实事 ~项目 为民办实事项目 为民办实事 民生工程
task_completion % ar+: 任务完成率 目标~ 完成率 投资完成率
indicators_unmet 项 af-: 主要指标未达预期数 未达预期指标
`;
