/** Urban and rural construction. Facts: 住房和城乡建设部《城市建设统计年鉴》指标解释; 保障性安居工程和老旧小区改造 plans. */
export const URBAN = `
built_up_area | Built-up area | 城市实际成片开发、设施基本具备的区域面积 | City land developed together and provided with facilities | land_area green_coverage | =
roads_new | Urban roads built or widened | 新建、改造和打通的市政道路条数 | City roads built, widened or joined up
slow_traffic | Urban footpaths and cycleways | 建设的步行和骑行道路长度 | Paths built for walking and cycling | greenway
greenway | Greenways | 建设的绿道长度 | Length of greenways built | slow_traffic
green_area | Green space added | 新增的城市绿地面积 | City green space added | park_green_area green_coverage
park_green_area | Park area per person | 公园绿地面积与城区人口之比 | Park area over persons of the city | green_coverage | =
green_coverage | Green coverage of built-up area | 绿化覆盖面积占建成区面积的比重 | Land under plants over built-up area | forest_coverage | =
sewage_rate | Urban sewage treatment rate | 污水处理量占排放量的比重 | Sewage treated over sewage discharged | rural_sewage_rate | =
sewage_capacity | Sewage treatment capacity | 污水处理设施的设计处理能力 | Capacity of sewage works | sewage_rate | =
sewage_network | Sewers built | 新建、改造的污水（雨污）管网长度 | Sewers built or rebuilt | water_pipe
garbage_rate | Treatment rate of garbage | 无害化处理的生活垃圾占产生量的比重 | Garbage treated safely over garbage produced | garbage_coverage | =
garbage_total | Household garbage | 产生、清运的生活垃圾数量 | Garbage produced or carried away | garbage_rate | 生活垃圾清运量
garbage_coverage | Coverage of waste sorting | 开展垃圾分类的小区、单位（村）比重 | Estates, offices or villages that sort waste
garbage_points | Waste sorting points | 定时定点分类投放点的数量 | Points where sorted waste is taken at set times | garbage_communities
garbage_communities | Model estates and villages of waste sorting | 创建的垃圾分类示范小区、村数 | Estates and villages made models of waste sorting | garbage_points
water_penetration | Water supply penetration | 使用公共供水的城区人口比重 | Urban persons with public water supply | rural_water gas_penetration | =
water_supply | Water supplied | 供水企业供出的全部水量 | Water delivered by waterworks | water_use | =
water_pipe | Water mains | 新建、改造的供水管网长度 | Water mains built or rebuilt | sewage_network leak_rate
leak_rate | Leakage of water mains | 漏损水量占供水总量的比重 | Water lost over water supplied | water_pipe | =
heating_area | Area under central heating | 实行集中供热的建筑面积 | Floor area heated centrally | | =
parking | Parking spaces | 新增的公共停车位数 | Public parking spaces added | parking_lots
parking_lots | Car parks | 新建、改造的停车场数 | Car parks built or rebuilt | parking
buses | Buses | 运营（新增）的公共汽电车数 | Buses in operation or added | bus_stops | 公共汽电车运营车辆数
bus_stops | Bus stops | 新建、改造的公交站点数 | Bus stops built or rebuilt
old_community | Old housing estates renewed | 开工（完成）改造的城镇老旧小区数 | Old urban estates whose renewal was started or completed | shanty | 城镇老旧小区改造
elevators | Lifts added | 既有住宅加装的电梯台数 | Lifts added to existing housing | old_community
shanty | Shanty towns and urban villages rebuilt | 开工（建成）的棚户区、城中村改造数 | Dwellings or projects of shanty town renewal | old_community | 棚户区改造开工套数
affordable_housing | Resettlement housing | 开工、建成、交付的安置（安居）房套数 | Dwellings for resettled households started, built or handed over | public_housing
public_housing | Public rental housing | 建设、筹集的公租和保障性租赁住房套数 | Public and affordable rental dwellings built or found | affordable_housing housing_cover
housing_cover | Coverage of housing support | 享受住房保障的城镇家庭比重 | Urban households that receive housing support | public_housing | 城镇住房保障覆盖率
housing_fund | Housing fund contributions | 一定时期缴存的住房公积金 | Paid in to the housing fund in a period | | 住房公积金缴存额
dangerous_houses | Dangerous houses treated | 治理改造的城乡危旧房数 | Dangerous houses repaired or cleared | dangerous_rural_houses
beautiful_community | Future communities | 创建的未来、美丽社区数 | Communities built to the standard of the future | future_villages communities_new
beautiful_towns | Beautiful towns | 创建的美丽城镇数 | Towns built up as beautiful | beauty_town_share
beauty_town_share | Share of beautiful towns | 达到省美丽城镇标准的小城镇比重 | Small towns up to the provincial standard of beauty | beautiful_towns
town_pop_new | Population drawn to towns | 集镇新吸引集聚的人口 | Persons newly drawn to small towns | farm_transfer_population
signed_demolish_rate | Signing rate of expropriation | 征迁中已签约（腾空、拆除）的户数比重 | Households to be moved that have signed or left | houses_expropriated signing_rate
project_progress | Progress of works | 已完成工程量占总工程量的比重 | Work done over all work
`;
