/** Rural revitalization and relief of poverty. Facts: 《乡村振兴战略规划》, 国家乡村振兴局 and 农业农村部 统计制度, provincial assessments. */
export const RURAL = `
village_collective_income | Operating income of village collectives | 村集体经济组织经营资产资源取得的收入 | Income that village collectives earn from their assets and resources | village_total_income
village_total_income | Total income of village collectives | 村集体经营、投资、补助等各项收入之和 | All income of village collectives, subsidies included | village_collective_income
village_income_share | Share of villages above an income line | 村集体经营性收入达到标准的村所占比重 | Villages whose operating income reaches a set line | village_collective_income
weak_villages | Weak villages lifted | 集体收入达标、摘帽的薄弱村数 | Villages that rose above the line of collective income
xiaobao_flydi | Investment and dividends of enclave schemes | 薄弱村在异地园区入股的投资及其分红 | Stakes that weak villages hold in distant parks, and their dividends
low_income_households | Low-income farm households | 认定为低收入的农户数 | Farm households recognized as of low income | income_low
rural_poor | Rural poor | 收入低于贫困标准的农村人口 | Rural persons below the poverty line | poverty_relieved monitored_persons | =
poverty_relieved | Persons lifted out of poverty | 一定时期脱离贫困标准的人口 | Persons who rose above the poverty line in a period | rural_poor | 农村贫困人口减少
poverty_rate | Poverty rate | 贫困人口占农村人口的比重 | Poor over rural population | rural_poor | =
poor_counties | Counties lifted out of poverty | 退出贫困县名单的县数 | Counties removed from the list of poor counties
monitored_persons | Persons monitored against return to poverty | 纳入防止返贫监测的人口（户） | Persons or households watched for a return to poverty | rural_poor
poverty_funds | Fiscal funds for poverty relief and revitalization | 财政用于脱贫攻坚、衔接乡村振兴的专项资金 | Earmarked funds for poverty relief and rural revitalization | aid_funds
aid_funds | Aid from partner regions | 结对地区拨付的援建、协作资金 | Funds granted by partner regions | poverty_funds consumption_aid
relocated_poor | Persons relocated out of poverty | 从不宜居地区搬迁安置的贫困人口 | Poor persons moved from places unfit to live in | resettled_farmers
resettled_farmers | Farmers resettled together | 集中安置或整村搬迁的农民（村）数 | Farmers or villages resettled together | relocated_poor
farmers_trained | Farmers trained | 接受实用技术和素质培训的农民人次 | Attendances of farmers at training | skill_training
future_villages | Future villages | 按未来乡村标准创建的村数 | Villages built to the standard of a future village | hemei_coverage
boutique_villages | Model beautiful villages | 建成的美丽乡村精品村、示范村数 | Villages recognized as models of the beautiful countryside | future_villages
hemei_coverage | Coverage of beautiful villages | 建成和美乡村的村占全部行政村的比重 | Villages up to the standard over all villages | future_villages
scenic_villages | Scenic villages | 评定为A级景区的村庄数 | Villages rated as scenic areas | scenic_spots
historic_villages | Historic villages | 列入保护名录的历史文化和传统村落数 | Villages listed for their history and tradition
hollow_village | Hollow villages renewed | 整治改造的空心村建筑面积 | Floor area renewed in emptied villages
rural_road | Rural roads | 建设、改造的县乡村道路里程 | Length of county, township and village roads built or rebuilt | highway_mileage
rural_water | Tap water in the country | 使用自来水的农村人口比重 | Rural persons with tap water | rural_drinking_people | 农村自来水普及率
rural_drinking_people | Persons given safe drinking water | 饮水安全得到解决或提升的农村人口 | Rural persons whose drinking water was made safe | rural_water
toilet_rate | Sanitary toilets in the country | 使用卫生厕所的农户比重 | Farm households with sanitary toilets | public_toilets toilet_renovated | =
toilet_renovated | Rural household toilets renovated | 完成改厕的农户数 | Farm households whose toilets were rebuilt | public_toilets toilet_rate
public_toilets | Public toilets built or renovated | 新建、改造的公共厕所数 | Public toilets built or rebuilt | toilet_renovated
rural_sewage | Rural sewage works | 农村生活污水处理设施（治理村）数 | Works for, or villages with, treatment of rural sewage | rural_sewage_rate
rural_sewage_rate | Treatment rate of rural sewage | 生活污水得到治理的行政村比重 | Villages whose sewage is treated | sewage_rate
land_transfer | Farmland transferred | 流转承包经营权的农村土地面积 | Farmland whose right of use was transferred
dangerous_rural_houses | Dangerous rural houses rebuilt | 完成危房改造的农户数 | Farm households whose dangerous houses were rebuilt | dangerous_houses
immigrant_funds | Subsidies for resettlement projects | 用于水库移民项目的补助资金 | Subsidies for projects of persons resettled by reservoirs
trust_integration_rate | Merged assets after village mergers | 调整后的村中资金资产资源完全融合的比重 | Merged villages whose funds, assets and resources are fully joined
village_cut_rate | Cut in the number of villages | 行政村规模调整减少的村数占原村数的比重 | Villages merged away over villages before | village_merge
processing_points | Home-processing workshops | 农村从事来料加工的站点数 | Rural workshops that process supplied material | processing_fees
processing_fees | Home-processing fees | 来料加工从业者取得的加工费 | Fees earned by processing supplied material | processing_points
`;
