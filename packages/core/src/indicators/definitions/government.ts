/** Government and public services. Facts: 《政府信息公开条例》年度报告, 优化营商环境条例, 放管服 and 最多跑一次 reforms, 议案建议提案办理 reports. */
export const GOVERNMENT = `
npc_proposals | Deputies' motions handled | 办理的人大代表议案和建议件数 | Motions and suggestions of people's deputies handled | cppcc_proposals proposals_all
cppcc_proposals | Political consultative proposals handled | 办理的政协委员提案件数 | Proposals of members of the consultative conference handled | npc_proposals proposals_all
proposals_all | Motions and proposals handled | 办理的人大建议和政协提案合计件数 | Motions of deputies and proposals of the conference handled together | npc_proposals cppcc_proposals proposal_rate
proposal_rate | Completion of motions and proposals | 按期办结（办复）的建议提案比重 | Motions and proposals dealt with in time | proposal_satisfaction settle_rate
proposal_satisfaction | Satisfaction with motions handled | 代表委员对办理结果满意的比重 | Deputies and members satisfied with the handling | proposal_rate satisfaction
satisfaction | Satisfaction | 服务对象表示满意的比重 | Those served who are satisfied | proposal_satisfaction eco_satisfaction
consent_rate | Households' consent | 户代表会中表示同意的比重 | Households that consent at their assembly
meetings_cut | Meetings and papers cut | 会议、文件和简报减少的比例 | Cut in meetings, documents and bulletins | general_expenditure_cut
gov_info_open | Government information published | 主动公开的政府信息件数 | Items of government information published | | 主动公开政府信息数
one_cert_rate | One-certificate services | 凭一张身份证可办的民生事项比重 | Services that need the identity card only | zhangshangban_rate
zhangshangban_rate | Services by phone and web | 可在手机、网上办理的政务事项比重 | Services that can be had by phone or web | one_cert_rate online_acceptance
online_acceptance | Online acceptance rate | 线上受理的办件占全部办件的比重 | Cases accepted online over all cases | zhangshangban_rate
mobile_enforce | Mobile law enforcement | 通过移动端开展的执法检查比重 | Inspections carried out by mobile device | enforcement_cert_rate
enforcement_cert_rate | Licensed enforcement staff | 持有执法证的人员比重 | Staff who hold a licence to enforce | mobile_enforce
one_run_items | Services done in one visit | 实现“最多跑一次”的事项数 | Services that take one visit at most | private_share_items zero_visit_items
private_share_items | Share of services done in one visit | 实现“最多跑一次”的事项比重 | Services that take one visit over all services | one_run_items
zero_visit_items | Services without a visit | 无需上门即可办理的事项数 | Services that take no visit | one_run_items
one_thing_items | Joined-up services | 落地的“一件事”集成服务项数 | Life events served as one | one_run_items
approval_items | Approval items | 保留（取消、下放）的行政审批事项数 | Matters that need approval, kept, dropped or handed down | approval_days
approval_days | Project approval time | 企业投资项目审批所需的时间 | Time to approve an investment project | registration_days eia_days
registration_days | Time to start a business | 企业登记开办所需的时间 | Time to register and start a business | approval_days
eia_days | Environmental appraisal time | 环境影响评价（技术评估）所需的时间 | Time for environmental appraisal | approval_days
secondhand_house_time | Property registration time | 不动产转移、抵押登记所需的时间 | Time to register a transfer or mortgage of property | approval_days
cash_online | Policies paid out online | 惠企政策在网上（免申）兑现的比重 | Support to firms paid out online or without application | dual_confirm firm_incentive
dual_confirm | Direct funds paid out | 直达企业群众的资金确认、兑付的比重 | Direct funds confirmed and paid | direct_funds
direct_funds | Direct fiscal funds | 纳入直达机制、直接下达基层的财政资金 | Fiscal funds passed directly to the base | transfer_payment
cert_reduction | Certificates dropped | 取消或减免的证明件数 | Certificates no longer asked for | approval_items
agent_items | Matters handled for residents | 干部为群众代办的事项件数 | Matters handled on behalf of residents | settle_rate
settle_rate | Settlement rate | 已办结事项占受理事项的比重 | Matters settled over matters accepted | satisfaction proposal_rate
livelihood_projects | Livelihood projects | 年度承诺办理的民生实事件数 | Practical matters for residents promised for the year
task_completion | Task completion | 实际完成数与目标任务数之比 | What is done over what was to be done | indicators_unmet
indicators_unmet | Targets missed | 未达到预期目标的指标项数 | Targets that were not reached | task_completion
`;
