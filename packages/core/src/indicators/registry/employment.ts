/** Employment. Facts: 人力资源和社会保障部 就业统计; 国家统计局 劳动力调查. */
export const EMPLOYMENT = `
new_urban_jobs 万人 sf+: 城镇新增就业 新增城镇就业 新增就业 ~人员
employed 万人 ss+: 就业人员 就业人数 从业人员 年末~
urban_employed 万人 ss+: 城镇就业人员 城镇就业人数 年末~
registered_unemployment % sr-: 城镇登记失业率 登记失业率
surveyed_unemployment % sr-: 城镇调查失业率 调查失业率
reemployment 万人 sf+: 失业人员再就业 城镇~ 失业人员实现再就业 城镇失业人员实现再就业 下岗职工再就业
hard_employment 人 sf+: 就业困难人员就业 就业困难人员实现就业 就业困难人员安置就业 困难人员就业 困难人员实现就业
rural_transfer 万人 sf+: 农村劳动力转移就业 转移农村劳动力 农村劳动力转移 农牧民转移就业
migrant_workers 万人 ss=: 农民工总量 农民工数量
poverty_workers 万人 ss+: 脱贫人口务工规模 脱贫劳动力务工就业
graduate_employment_rate % sr+: 高校毕业生就业率 高校毕业生去向落实率 高校毕业生毕业去向落实率 毕业生就业率 高校毕业生初次就业率 离校未就业~
graduate_retention % ar+: 在金高校毕业生留金率 毕业生留金率 高校毕业生留金率 高校毕业生留本地率
self_employment 人 af+: 扶持城乡自主创业 扶持自主创业 扶持创业
startup_loans 亿元 sf+: 创业担保贷款 发放~ ~发放额 新增~
public_welfare_posts 个 af+: 公益性岗位 公益岗位 低收入农户专岗
skill_training 人次 sf+: 职业技能培训 补贴性~ 开展~ 技能培训
labour_train 人次 af+: 劳动力培训人次 劳动力培训 农村劳动力培训
avg_wage 元 sr+: 城镇非私营单位就业人员年平均工资 城镇单位就业人员平均工资 职工平均工资
private_avg_wage 元 sr+: 城镇私营单位就业人员年平均工资 城镇私营单位就业人员平均工资
min_wage 元 sr+: 最低工资标准 月~
outside_workers 人 af+: 引进市外员工 新~ 市外员工
anxin_index 分 ar+: “安薪”指数
labor_dispute_rate % ar+: 劳动争议调解成功率 劳动人事争议调解成功率
`;
