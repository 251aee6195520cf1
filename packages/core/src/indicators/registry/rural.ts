/** Rural revitalization and relief of poverty. Facts: 《乡村振兴战略规划》, 国家乡村振兴局 and 农业农村部 统计制度, provincial assessments. */
export const RURAL = `
village_collective_income | 村集体经营性收入 | 村集体经济经营性收入 村集体经济收入 村集体收入 村集体年收入 | 万元 | standard flow up
village_total_income | 村集体总收入 | 村级集体经济总收入 行政村总收入 | 万元 | standard flow up
village_income_share | 经营性收入15万元以上的村占比 | 村经营性年收入达到15万元以上的比例（半数） 经营性收入15万元以上行政村占比 | % | admin rate up
weak_villages | 集体经济薄弱村消除数 | 集体经济薄弱村 消除集体经济薄弱村 省定集体经济薄弱村 省定经济薄弱村 | 个 | admin flow up
xiaobao_flydi | 消薄飞地投资/分红 | 消薄飞地 消薄飞地分红 飞地分红 | 万元 | admin flow up
low_income_households | 低收入农户 | 在册低收入农户 | 户 | admin stock down
rural_poor | 农村贫困人口 | 贫困人口 建档立卡贫困人口 剩余贫困人口 | 万人 | standard stock down
poverty_relieved | 脱贫人口 | 贫困人口脱贫 农村贫困人口脱贫 减少贫困人口 实现脱贫人口 | 万人 | standard flow up
poverty_rate | 贫困发生率 | 农村贫困发生率 | % | standard rate down
poor_counties | 贫困县摘帽 | 摘帽贫困县 脱贫摘帽县 | 个 | standard flow up
monitored_persons | 防止返贫监测对象 | 防返贫监测对象 监测户 脱贫不稳定户 | 人 | standard stock down
poverty_funds | 财政衔接推进乡村振兴补助资金 | 扶贫资金 衔接资金 财政扶贫资金 专项扶贫资金 乡村振兴衔接资金 | 亿元 | standard flow up
aid_funds | 援建资金 | 援助资金 对口支援资金 | 万元 | admin flow up
relocated_poor | 易地扶贫搬迁人口 | 易地扶贫搬迁 易地搬迁人口 | 万人 | standard flow up
resettled_farmers | 农民集聚安置/整村搬迁 | 农民集聚安置 整村搬迁 农民异地搬迁 | 人 | admin flow up
farmers_trained | 农民培训人次 | 农民培训 高素质农民培训 培训农民 高素质农民 培育高素质农民 | 人次 | admin flow up
future_villages | 未来乡村 | 未来乡村建设 | 个 | admin stock up
boutique_villages | 精品村 | 美丽乡村精品村 秀美村 精品村/秀美村/示范村 新时代美丽乡村 乡村振兴示范村 美丽乡村特色精品村 | 个 | admin stock up
hemei_coverage | 和美乡村覆盖率 | 美丽乡村覆盖率 | % | admin rate up
scenic_villages | A级景区村庄 | 景区村庄 A级以上景区村庄 AAA级景区村庄 A级旅游景区村庄 | 个 | admin stock up
historic_villages | 历史文化村落 | 历史文化(传统)村 传统村落 历史文化传统村落 中国传统村落 | 个 | admin stock up
hollow_village | 空心村改造面积 | 空心村改造 空心村整治 空心村拆除 | 平方米 | admin flow up
rural_road | 农村公路 | “四好农村路” 新改建农村公路 农村公路建设 农村公路里程 农村公路大中修 | 公里 | standard flow up
rural_water | 农村自来水普及率 | 农村自来水覆盖率 | % | standard rate up
rural_drinking_people | 农村饮水安全受益人口 | 解决农村饮水安全人口 | 万人 | admin flow up
toilet_rate | 农村卫生厕所普及率 | 卫生厕所普及率 农村无害化卫生厕所普及率 | % | standard rate up
toilet_renovated | 农村户厕改造 | 改厕 农村改厕 改造农村户厕 | 户 | admin flow up
public_toilets | 改造农村公厕 | 农村公厕 旅游厕所 新建公厕 公厕改造 | 座 | admin flow up
rural_sewage | 农村生活污水治理设施 | 农村生活污水处理设施 | 个 | admin stock up
rural_sewage_rate | 农村生活污水治理率 | 农村生活污水治理覆盖率 | % | standard rate up
land_transfer | 土地流转面积 | 土地流转 流转土地 流转土地面积 农村土地流转 | 亩 | admin flow up
dangerous_rural_houses | 农村危房改造 | 改造农村危房 农村危旧房改造 | 户 | standard flow up
immigrant_funds | 移民项目补助资金 | 水库移民项目补助资金 | 万元 | admin flow up
trust_integration_rate | 三资完全融合比例 | 村级三资融合比例 | % | admin rate up
village_cut_rate | 行政村调整幅度 | 行政村规模调整幅度 行政村数量调整幅度 行政村规模调整面 | % | admin rate none
processing_points | 来料加工点 | 来料加工站点 | 家 | admin stock up
processing_fees | 来料加工费收入 | 来料加工费 来料加工收入 发放来料加工费 | 万元 | admin flow up
`;
