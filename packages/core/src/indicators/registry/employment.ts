/** Employment. Facts: 人力资源和社会保障部 就业统计; 国家统计局 劳动力调查. */
export const EMPLOYMENT = `
new_urban_jobs | 城镇新增就业 | 城镇新增就业人数 新增城镇就业 新增城镇就业人数 新增就业 城镇新增就业人员 新增就业人数 新增城镇就业人员 城镇新增就业岗位 | New urban jobs | 万人 | standard flow up | 城镇累计新就业人数减自然减员人数 | Persons newly employed in towns less natural attrition | employed reemployment | 城镇新增就业人数
employed | 就业人员 | 就业人数 从业人员 年末就业人员 全社会就业人员 社会从业人员 | Employed persons | 万人 | standard stock up | 从事有报酬劳动或经营的16周岁以上人员 | Persons of 16 and over in paid or gainful work | new_urban_jobs urban_employed | =
urban_employed | 城镇就业人员 | 城镇就业人数 年末城镇就业人员 城镇从业人员 | Urban employed persons | 万人 | standard stock up | 在城镇就业的人员 | Persons employed in towns | employed new_urban_jobs | =
registered_unemployment | 城镇登记失业率 | 登记失业率 | Registered urban unemployment rate | % | standard rate down | 城镇登记失业人数与从业和登记失业人数之和的比 | Registered unemployed over employed plus registered unemployed in towns | surveyed_unemployment | =
surveyed_unemployment | 城镇调查失业率 | 调查失业率 全国城镇调查失业率 | Surveyed urban unemployment rate | % | standard rate down | 劳动力调查中失业人口与劳动力之比 | Unemployed over labour force in the labour force survey | registered_unemployment | =
reemployment | 失业人员再就业 | 城镇失业人员再就业 失业人员再就业人数 下岗失业人员再就业 失业人员实现再就业 城镇失业人员实现再就业 下岗职工再就业 下岗失业人员实现再就业 | Re-employed persons | 万人 | standard flow up | 一定时期失业后重新就业的人数 | Unemployed persons employed again in the period | new_urban_jobs | 城镇失业人员再就业人数
hard_employment | 就业困难人员就业 | 就业困难人员实现就业 就业困难人员安置就业 帮扶就业困难人员 就业困难人员再就业 困难人员就业 就业困难人员就业人数 帮助就业困难人员实现就业 困难人员实现就业 | Employment of persons in difficulty | 人 | standard flow up | 一定时期就业困难人员实现就业的人数 | Persons hard to employ who found work | reemployment | 就业困难人员就业人数
rural_transfer | 农村劳动力转移就业 | 转移农村劳动力 农村富余劳动力转移就业 转移就业农村劳动力 农村劳动力转移 农村劳动力转移就业人数 转移农村富余劳动力 农牧民转移就业 农村劳动力转移输出 | Rural labour moved to other work | 万人 | standard flow up | 农村劳动力转移到非农产业或外地就业的人数 | Rural workers moved to non-farm or distant jobs | migrant_workers
migrant_workers | 农民工总量 | 农民工数量 | Migrant workers | 万人 | standard stock none | 户籍在农村、从事非农产业或外出从业6个月以上的劳动者 | Workers of rural registration in non-farm work or away for six months | rural_transfer | =
poverty_workers | 脱贫人口务工规模 | 脱贫劳动力务工就业 脱贫人口务工就业 脱贫劳动力务工规模 脱贫人口务工人数 | Workers from lifted-out-of-poverty households | 万人 | standard stock up | 脱贫人口外出和就近务工人数 | Members of formerly poor households at work away from the farm | rural_transfer
graduate_employment_rate | 高校毕业生就业率 | 高校毕业生去向落实率 高校毕业生毕业去向落实率 毕业生就业率 高校毕业生初次就业率 离校未就业高校毕业生就业率 | Graduate employment rate | % | standard rate up | 高校毕业生中已落实就业或升学的比重 | Graduates placed in work or further study | graduate_retention
graduate_retention | 在金高校毕业生留金率 | 毕业生留金率 高校毕业生留金率 高校毕业生留本地率 | Local retention of graduates | % | admin rate up | 在本地高校毕业生留在本地就业的比重 | Graduates of local colleges who stay to work | graduate_employment_rate
zero_job_families | 零就业家庭 | 零就业家庭户数 | Zero-employment households | 户 | admin stock down | 有劳动能力成员均未就业的家庭户数 | Households without any member at work
self_employment | 扶持城乡自主创业 | 扶持自主创业 扶持创业 扶持创业人数 | Self-employment supported | 人 | admin flow up | 扶持城乡劳动者自主创业的人数 | Persons helped to start their own business
startup_loans | 创业担保贷款 | 发放创业担保贷款 创业担保贷款发放额 新增创业担保贷款 | Start-up guarantee loans | 亿元 | standard flow up | 由基金担保、财政贴息的创业贷款发放额 | Start-up loans guaranteed by funds and subsidized in interest | sme_loans
public_welfare_posts | 公益性岗位 | 公益岗位 低收入农户专岗 开发公益性岗位 乡村公益性岗位 | Public welfare posts | 个 | admin flow up | 由政府开发、安置困难人员的岗位数 | Posts made by government for persons in difficulty
skill_training | 职业技能培训 | 补贴性职业技能培训 职业技能培训人次 开展职业技能培训 政府补贴性职业技能培训 技能培训 | Vocational training | 人次 | standard flow up | 接受职业技能培训的人次 | Attendances at vocational training | labour_train
labour_train | 劳动力培训人次 | 劳动力培训 农村劳动力培训 | Labour training | 人次 | admin flow up | 劳动力接受培训的人次 | Attendances at labour training | skill_training
avg_wage | 城镇非私营单位就业人员年平均工资 | 城镇单位就业人员平均工资 在岗职工平均工资 城镇非私营单位就业人员平均工资 在岗职工年平均工资 职工平均工资 城镇单位在岗职工平均工资 | Average annual wage in urban non-private units | 元 | standard rate up | 城镇非私营单位就业人员年人均劳动报酬 | Average yearly pay of persons employed in urban non-private units | private_avg_wage | =
private_avg_wage | 城镇私营单位就业人员年平均工资 | 城镇私营单位就业人员平均工资 私营单位平均工资 | Average annual wage in urban private units | 元 | standard rate up | 城镇私营单位就业人员年人均劳动报酬 | Average yearly pay of persons employed in urban private units | avg_wage | =
min_wage | 最低工资标准 | 月最低工资标准 最低月工资标准 | Minimum wage | 元 | standard rate up | 法定的最低月工资额 | Statutory minimum monthly wage
outside_workers | 引进市外员工 | 新引进市外员工 市外员工 | Workers recruited from outside | 人 | admin flow up | 从市外引进的企业员工数 | Employees recruited from other cities
labour_income | 劳务收入 | 劳务经济收入 劳务总收入 劳务输出收入 | Income from labour services | 亿元 | admin flow up | 劳务输出人员取得的收入 | Income earned by workers sent out | rural_transfer
anxin_index | “安薪”指数 | | Wage payment assurance index | 分 | admin rate up | 评价工资支付保障水平的指数 | Index of how reliably wages are paid
labor_dispute_rate | 劳动争议调解成功率 | 劳动人事争议调解成功率 | Success rate of labour mediation | % | admin rate up | 劳动争议中调解成功的比重 | Labour disputes settled by mediation | mediation_rate
`;
