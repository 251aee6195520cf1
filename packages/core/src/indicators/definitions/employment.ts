/** Employment. Facts: 人力资源和社会保障部 就业统计; 国家统计局 劳动力调查. */
export const EMPLOYMENT = `
new_urban_jobs | New urban jobs | 城镇累计新就业人数减自然减员人数 | Persons newly employed in towns less natural attrition | employed reemployment | 城镇新增就业人数
employed | Employed persons | 从事有报酬劳动或经营的16周岁以上人员 | Persons of 16 and over in paid or gainful work | new_urban_jobs urban_employed | =
urban_employed | Urban employed persons | 在城镇就业的人员 | Persons employed in towns | employed new_urban_jobs | =
registered_unemployment | Registered urban unemployment rate | 城镇登记失业人数与从业和登记失业人数之和的比 | Registered unemployed over employed plus registered unemployed in towns | surveyed_unemployment | =
surveyed_unemployment | Surveyed urban unemployment rate | 劳动力调查中失业人口与劳动力之比 | Unemployed over labour force in the labour force survey | registered_unemployment | =
reemployment | Re-employed persons | 一定时期失业后重新就业的人数 | Unemployed persons employed again in the period | new_urban_jobs | 城镇失业人员再就业人数
hard_employment | Employment of persons in difficulty | 一定时期就业困难人员实现就业的人数 | Persons hard to employ who found work | reemployment | 就业困难人员就业人数
rural_transfer | Rural labour moved to other work | 农村劳动力转移到非农产业或外地就业的人数 | Rural workers moved to non-farm or distant jobs | migrant_workers
migrant_workers | Migrant workers | 户籍在农村、从事非农产业或外出从业6个月以上的劳动者 | Workers of rural registration in non-farm work or away for six months | rural_transfer | =
poverty_workers | Workers from lifted-out-of-poverty households | 脱贫人口外出和就近务工人数 | Members of formerly poor households at work away from the farm | rural_transfer
graduate_employment_rate | Graduate employment rate | 高校毕业生中已落实就业或升学的比重 | Graduates placed in work or further study | graduate_retention
graduate_retention | Local retention of graduates | 在本地高校毕业生留在本地就业的比重 | Graduates of local colleges who stay to work | graduate_employment_rate
self_employment | Self-employment supported | 扶持城乡劳动者自主创业的人数 | Persons helped to start their own business
startup_loans | Start-up guarantee loans | 由基金担保、财政贴息的创业贷款发放额 | Start-up loans guaranteed by funds and subsidized in interest | sme_loans
public_welfare_posts | Public welfare posts | 由政府开发、安置困难人员的岗位数 | Posts made by government for persons in difficulty
skill_training | Vocational training | 接受职业技能培训的人次 | Attendances at vocational training | labour_train
labour_train | Labour training | 劳动力接受培训的人次 | Attendances at labour training | skill_training
avg_wage | Average annual wage in urban non-private units | 城镇非私营单位就业人员年人均劳动报酬 | Average yearly pay of persons employed in urban non-private units | private_avg_wage | =
private_avg_wage | Average annual wage in urban private units | 城镇私营单位就业人员年人均劳动报酬 | Average yearly pay of persons employed in urban private units | avg_wage | =
min_wage | Minimum wage | 法定的最低月工资额 | Statutory minimum monthly wage
outside_workers | Workers recruited from outside | 从市外引进的企业员工数 | Employees recruited from other cities
anxin_index | Wage payment assurance index | 评价工资支付保障水平的指数 | Index of how reliably wages are paid
labor_dispute_rate | Success rate of labour mediation | 劳动争议中调解成功的比重 | Labour disputes settled by mediation | mediation_rate
`;
