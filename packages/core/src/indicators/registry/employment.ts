/** Employment. Facts: 人力资源和社会保障部 就业统计; 国家统计局 劳动力调查. */
export const EMPLOYMENT = `
new_urban_jobs | 城镇新增就业 | 新增城镇就业 新增就业 城镇新增就业人员 | 万人 | standard flow up
employed | 就业人员 | 就业人数 从业人员 年末就业人员 | 万人 | standard stock up
urban_employed | 城镇就业人员 | 城镇就业人数 年末城镇就业人员 | 万人 | standard stock up
registered_unemployment | 城镇登记失业率 | 登记失业率 | % | standard rate down
surveyed_unemployment | 城镇调查失业率 | 调查失业率 | % | standard rate down
reemployment | 失业人员再就业 | 城镇失业人员再就业 失业人员实现再就业 城镇失业人员实现再就业 下岗职工再就业 | 万人 | standard flow up
hard_employment | 就业困难人员就业 | 就业困难人员实现就业 就业困难人员安置就业 困难人员就业 困难人员实现就业 | 人 | standard flow up
rural_transfer | 农村劳动力转移就业 | 转移农村劳动力 农村劳动力转移 农牧民转移就业 | 万人 | standard flow up
migrant_workers | 农民工总量 | 农民工数量 | 万人 | standard stock none
poverty_workers | 脱贫人口务工规模 | 脱贫劳动力务工就业 | 万人 | standard stock up
graduate_employment_rate | 高校毕业生就业率 | 高校毕业生去向落实率 高校毕业生毕业去向落实率 毕业生就业率 高校毕业生初次就业率 离校未就业高校毕业生就业率 | % | standard rate up
graduate_retention | 在金高校毕业生留金率 | 毕业生留金率 高校毕业生留金率 高校毕业生留本地率 | % | admin rate up
self_employment | 扶持城乡自主创业 | 扶持自主创业 扶持创业 | 人 | admin flow up
startup_loans | 创业担保贷款 | 发放创业担保贷款 创业担保贷款发放额 新增创业担保贷款 | 亿元 | standard flow up
public_welfare_posts | 公益性岗位 | 公益岗位 低收入农户专岗 | 个 | admin flow up
skill_training | 职业技能培训 | 补贴性职业技能培训 开展职业技能培训 技能培训 | 人次 | standard flow up
labour_train | 劳动力培训人次 | 劳动力培训 农村劳动力培训 | 人次 | admin flow up
avg_wage | 城镇非私营单位就业人员年平均工资 | 城镇单位就业人员平均工资 职工平均工资 | 元 | standard rate up
private_avg_wage | 城镇私营单位就业人员年平均工资 | 城镇私营单位就业人员平均工资 | 元 | standard rate up
min_wage | 最低工资标准 | 月最低工资标准 | 元 | standard rate up
outside_workers | 引进市外员工 | 新引进市外员工 市外员工 | 人 | admin flow up
anxin_index | “安薪”指数 | | 分 | admin rate up
labor_dispute_rate | 劳动争议调解成功率 | 劳动人事争议调解成功率 | % | admin rate up
`;
