/** Land and space. Facts: 自然资源部 土地统计; 《土地管理法》; provincial campaigns 三改一拆, 亩均论英雄. */
export const LAND = `
land_supply | Land supplied | 一定时期供应的国有建设用地面积 | State land for construction supplied in a period | ind_land | 国有建设用地供应量
ind_land | Industrial land supplied | 一定时期供应、出让的工业用地面积 | Land supplied or leased for industry in a period | land_supply ripe_land
ripe_land | Serviced industrial land | 完成平整配套、可即时供应的工业用地 | Industrial land levelled, serviced and ready to supply | ind_land
new_space | Industrial space opened | 产业平台新拓展的可用土地面积 | Usable land newly opened for platforms of industry
unsupplied_land | Approved but unsupplied land resolved | 消化的已批准未供应土地面积 | Land approved earlier and now supplied | idle_land stock_land
idle_land | Idle land resolved | 处置的闲置土地面积 | Idle land put back to use | unsupplied_land stock_land
stock_land | Existing land put to use | 重新利用的存量建设用地面积 | Existing construction land put to new use | lowuse_land idle_land
lowuse_land | Low-use land redeveloped | 再开发利用的低效用地面积 | Under-used land redeveloped | stock_land
cultivated_new | Farmland reclaimed | 通过整治新增的耕地面积 | Farmland gained by consolidation | wasteland_field cultivated_land | 补充耕地面积
wasteland_field | Dry land turned into paddy | 造田或旱地改水田的面积 | Waste or dry land turned into paddy | cultivated_new
land_consolidation | Comprehensive land consolidation | 实施土地整治的面积（项目） | Land, or projects, under consolidation | cultivated_new
standard_land_rate | Supply as standard land | 按“标准地”方式供应的工业用地比重 | Industrial land supplied under standard terms | agri_standard_land
agri_standard_land | Standard farm land | 认定的农业“标准地”面积 | Farmland offered under standard terms | standard_land_rate
demolition | Illegal buildings demolished | 拆除的违法建筑面积 | Floor area of illegal buildings demolished | three_renovation demolish_reuse_rate
three_renovation | Old buildings renewed | 旧住宅区、旧厂区、城中村改造的面积 | Old estates, works and urban villages renewed | demolition
demolish_reuse_rate | Reuse after demolition | 拆违后土地得到利用的比重 | Cleared land put to use | demolition
create_rate | Rate of places without illegal buildings | 达到“无违建”标准的村（镇）比重 | Villages or towns without illegal buildings | demolition
industrial_clear_land | Low-tax industrial land cleared | 出清的低税收工业用地面积 | Industrial land of low tax yield cleared | d_class_exit
expropriated_land | Land expropriated | 完成征收的集体土地面积 | Collective land expropriated | houses_expropriated
houses_expropriated | Houses expropriated | 完成征收（拆迁）的房屋面积 | Floor area of houses expropriated | expropriated_land
land_area | Land area | 行政区域的土地面积 | Area of the administrative unit | | 行政区域土地面积
`;
