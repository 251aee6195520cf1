/** Rural revitalization and relief of poverty. Facts: 《乡村振兴战略规划》, 国家乡村振兴局 and 农业农村部 统计制度, provincial assessments. */
export const RURAL = `
village_collective_income 万元 sf+: 村集体经营性收入 村集体经济经营性收入 村集体经济收入 村集体收入 村集体年收入
village_total_income 万元 sf+: 村集体总收入 村级集体经济总收入 行政村总收入
village_income_share % ar+: 经营性收入15万元以上的村占比 村经营性年收入达到15万元以上的比例（半数） 经营性收入15万元以上行政村占比
weak_villages 个 af+: 集体经济薄弱村消除数 集体经济薄弱村 消除集体经济薄弱村 省定集体经济薄弱村 省定经济薄弱村
xiaobao_flydi 万元 af+: 消薄飞地投资/分红 消薄飞地 消薄飞地分红 飞地分红
low_income_households 户 as-: 低收入农户 在册~
rural_poor 万人 ss-: 农村贫困人口 贫困人口 建档立卡贫困人口 剩余贫困人口
poverty_relieved 万人 sf+: 脱贫人口 贫困人口脱贫 农村贫困人口脱贫 减少贫困人口 实现~
poverty_rate % sr-: 贫困发生率 农村~
poor_counties 个 sf+: 贫困县摘帽 摘帽贫困县 脱贫摘帽县
monitored_persons 人 ss-: 防止返贫监测对象 防返贫监测对象 监测户 脱贫不稳定户
poverty_funds 亿元 sf+: 财政衔接推进乡村振兴补助资金 扶贫资金 衔接资金 财政扶贫资金 专项扶贫资金 乡村振兴衔接资金
aid_funds 万元 af+: 援建资金 援助资金 对口支援资金
relocated_poor 万人 sf+: 易地扶贫搬迁人口 易地扶贫搬迁 易地搬迁人口
resettled_farmers 人 af+: 农民集聚安置/整村搬迁 农民集聚安置 整村搬迁 农民异地搬迁
farmers_trained 人次 af+: 农民培训人次 农民培训 高素质农民培训 培训农民 高素质农民 培育高素质农民
future_villages 个 as+: 未来乡村 ~建设
boutique_villages 个 as+: 精品村 美丽乡村~ 秀美村 ~/秀美村/示范村 新时代美丽乡村 乡村振兴示范村 美丽乡村特色~
hemei_coverage % ar+: 和美乡村覆盖率 美丽乡村覆盖率
scenic_villages 个 as+: A级景区村庄 景区村庄 A级以上景区村庄 AA~ A级旅游景区村庄
historic_villages 个 as+: 历史文化村落 历史文化(传统)村 传统村落 历史文化传统村落 中国传统村落
hollow_village 平方米 af+: 空心村改造面积 空心村改造 空心村整治 空心村拆除
rural_road 公里 sf+: 农村公路 “四好农村路” 新改建~ ~建设 ~里程 ~大中修
rural_water % sr+: 农村自来水普及率 农村自来水覆盖率
rural_drinking_people 万人 af+: 农村饮水安全受益人口 解决农村饮水安全人口
toilet_rate % sr+: 农村卫生厕所普及率 卫生厕所普及率 农村无害化卫生厕所普及率
toilet_renovated 户 af+: 农村户厕改造 改厕 农村改厕 改造农村户厕
public_toilets 座 af+: 改造农村公厕 农村公厕 旅游厕所 新建公厕 公厕改造
rural_sewage 个 as+: 农村生活污水治理设施 农村生活污水处理设施
rural_sewage_rate % sr+: 农村生活污水治理率 农村生活污水治理覆盖率
land_transfer 亩 af+: 土地流转面积 土地流转 流转土地 流转土地面积 农村土地流转
dangerous_rural_houses 户 sf+: 农村危房改造 改造农村危房 农村危旧房改造
immigrant_funds 万元 af+: 移民项目补助资金 水库~
trust_integration_rate % ar+: 三资完全融合比例 村级三资融合比例
village_cut_rate % ar=: 行政村调整幅度 行政村规模调整幅度 行政村数量调整幅度 行政村规模调整面
processing_points 家 as+: 来料加工点 来料加工站点
processing_fees 万元 af+: 来料加工费收入 来料加工费 来料加工收入 发放来料加工费
`;
