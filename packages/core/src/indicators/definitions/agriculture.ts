/** Agriculture. Facts: 国家统计局 主要统计指标解释·农业; 农业农村部, 农田建设和农产品质量安全制度. */
export const AGRICULTURE = `
agri_output | Gross output of farming, forestry, animal husbandry and fishery | 农林牧渔业全部产品及其辅助性活动的总价值 | Total value of all products of farming, forestry, animal husbandry and fishery and their support services | agri_va crop_output | =
crop_output | Output of crop farming | 农林牧渔业总产值中种植业的部分 | Crop farming within the gross output of agriculture | agri_output | 农业产值
forestry_output | Output of forestry | 农林牧渔业总产值中林业的部分 | Forestry within the gross output of agriculture | | 林业产值
livestock_output | Output of animal husbandry | 农林牧渔业总产值中畜牧业的部分 | Animal husbandry within the gross output of agriculture | | 畜牧业产值
fishery_output | Output of fishery | 农林牧渔业总产值中渔业的部分 | Fishery within the gross output of agriculture | aquatic_output | 渔业产值
grain_output | Grain output | 全社会生产的谷物、豆类和薯类的数量 | Cereals, beans and tubers produced | grain_area grain_yield grain_capacity | 粮食产量
grain_yield | Grain yield | 粮食产量与播种面积之比 | Grain output over sown area | grain_output | 粮食单位面积产量
grain_capacity | Grain production capacity | 耕地、水利等条件下可稳定达到的粮食产出能力 | Output of grain that land and works can steadily sustain | grain_output
summer_grain | Output of summer grain | 夏季收获的粮食产量 | Grain harvested in summer | autumn_grain | =
autumn_grain | Output of autumn grain | 秋季收获的粮食产量 | Grain harvested in autumn | summer_grain | =
rice_output | Output of rice | 早稻、中稻和晚稻的总产量 | Paddy of all seasons | | =
wheat_output | Output of wheat | 小麦的收获产量 | Wheat harvested | | =
maize_output | Output of maize | 玉米的收获产量 | Maize harvested | | =
soybean_output | Output of soybeans | 大豆（豆类）的收获产量 | Soybeans (beans) harvested | | =
oil_crops | Output of oil crops | 花生、油菜籽、芝麻等油料作物的产量 | Peanuts, rapeseed, sesame and other oil crops | | =
cotton_output | Output of cotton | 皮棉的产量 | Ginned cotton | | =
sugar_crops | Output of sugar crops | 甘蔗和甜菜的产量 | Cane and beet | | =
vegetable_output | Output of vegetables | 蔬菜（含食用菌）的收获产量 | Vegetables and edible fungi harvested | vegetable_area | 蔬菜产量
fruit_output | Output of fruit | 园林水果和瓜果的产量 | Orchard fruit and melons harvested | | =
tea_output | Output of tea | 茶叶（干毛茶）的产量 | Dried raw tea | | =
herb_output | Output of medicinal herbs | 种植的中草药材的产量 | Medicinal herbs grown | | 中草药材产量
meat_output | Output of meat | 猪、牛、羊、禽等肉类的产量 | Pork, beef, mutton, poultry and other meat | pork_output | 肉类产量
pork_output | Output of pork | 出栏生猪的胴体重量 | Carcass weight of pigs slaughtered | meat_output | =
beef_output | Output of beef | 出栏牛的胴体重量 | Carcass weight of cattle slaughtered | meat_output | =
mutton_output | Output of mutton | 出栏羊的胴体重量 | Carcass weight of sheep and goats slaughtered | meat_output | =
poultry_meat | Output of poultry meat | 出栏家禽的胴体重量 | Carcass weight of poultry slaughtered | meat_output | =
egg_output | Output of eggs | 家禽所产蛋的重量 | Weight of eggs laid by poultry | | =
milk_output | Output of milk | 生牛奶的产量 | Raw cow milk | | =
aquatic_output | Output of aquatic products | 养殖和捕捞的水产品重量 | Weight of farmed and caught aquatic products | fishery_output | =
pig_slaughter | Pigs slaughtered | 一定时期出售或屠宰的肥猪数 | Fattened pigs sold or slaughtered in a period | pig_stock pig_capacity | 生猪出栏
pig_stock | Pigs in stock | 某一时点饲养的生猪头数 | Pigs kept at the date | pig_slaughter sow_stock | 生猪存栏
sow_stock | Breeding sows in stock | 某一时点能繁殖母猪的头数 | Sows able to breed at the date | pig_stock | =
pig_capacity | Pig production capacity | 养殖场设计的生猪年出栏能力 | Pigs that farms are built to raise in a year | pig_slaughter
pig_self | Self-sufficiency in pigs | 本地生猪产量与消费量之比 | Local output of pigs over local consumption
cattle_slaughter | Cattle slaughtered | 一定时期出售或屠宰的牛数 | Cattle sold or slaughtered in a period | cattle_stock
cattle_stock | Cattle in stock | 某一时点饲养的牛数 | Cattle kept at the date | cattle_slaughter
sheep_slaughter | Sheep and goats slaughtered | 一定时期出售或屠宰的羊数 | Sheep and goats sold or slaughtered in a period | sheep_stock
sheep_stock | Sheep and goats in stock | 某一时点饲养的羊数 | Sheep and goats kept at the date | sheep_slaughter
livestock_stock | Livestock in stock | 大牲畜、羊和猪的存栏合计 | Large animals, sheep and pigs kept at the date | pig_stock
poultry_slaughter | Poultry slaughtered | 一定时期出售或屠宰的家禽数 | Poultry sold or slaughtered in a period | poultry_stock | =
poultry_stock | Poultry in stock | 某一时点饲养的家禽数 | Poultry kept at the date | poultry_slaughter | =
crop_area | Sown area of crops | 一年内实际播种农作物的面积 | Area actually sown to crops in the year | grain_area cultivated_land | 农作物播种面积
grain_area | Sown area of grain | 一年内实际播种粮食作物的面积 | Area actually sown to grain in the year | crop_area grain_output | 粮食播种面积
vegetable_area | Sown area of vegetables | 一年内播种蔬菜的面积 | Area sown to vegetables in the year | vegetable_output | =
facility_agri | Area of protected farming | 温室、大棚等设施种植的面积 | Area farmed in greenhouses and tunnels
cultivated_land | Cultivated land | 种植农作物的土地面积 | Land under cultivation | crop_area permanent_farmland | =
permanent_farmland | Permanent basic farmland | 划定并特殊保护、不得占用的耕地 | Cultivated land placed under special protection | cultivated_land | =
high_std_farmland | High-standard farmland | 土地平整、设施配套、稳产高产的农田 | Levelled, well-equipped farmland of stable and high yield | grain_zone | 高标准农田
grain_zone | Grain production zones | 划定为长期种粮的连片农田 | Contiguous farmland set aside for grain | high_std_farmland
irrigated_area | Irrigated area | 有水源和设施、能正常灌溉的耕地面积 | Cultivated land with water and works to irrigate it | water_saving_area | =
water_saving_area | Water-saving irrigated area | 采用喷灌、微灌、管灌的灌溉面积 | Area watered by sprinklers, drip or pipes | irrigated_area | =
farm_machinery | Power of farm machinery | 主要农业机械额定功率之和 | Rated power of the main farm machines | mechanization_rate | =
mechanization_rate | Mechanization rate of farming | 机耕、机播、机收面积的加权比重 | Weighted share of area tilled, sown and reaped by machine | farm_machinery | 农作物耕种收综合机械化率
fertilizer_use | Fertilizer used | 用于农业的化肥数量（折纯） | Fertilizer used in farming (pure nutrient) | | 农用化肥施用折纯量
agri_processing | Output of farm product processing | 农产品加工企业的总产值 | Gross output of firms that process farm products
agri_product_quality | Pass rate of farm products | 抽检合格的农产品批次所占比重 | Batches of farm products that pass inspection | food_pass_rate
green_food | Certified green food products | 获绿色、有机等认证的农产品数 | Farm products certified green or organic
geo_indication | Products of geographical indication | 登记的地理标志产品数 | Registered products of geographical indication | trademarks
green_base | Green farming bases | 按绿色标准生产的农产品基地面积 | Area of bases farmed to green standards
agri_leaders | Leading farm enterprises | 认定的农业产业化龙头企业数 | Recognized leading enterprises of agriculture | family_farms cooperatives
family_farms | Family farms | 登记的家庭农场数 | Registered family farms | agri_leaders cooperatives
cooperatives | Farmers' cooperatives | 登记的农民专业合作社数 | Registered farmers' cooperatives | family_farms
livestock_farms | Model livestock farms | 认定的标准化畜禽养殖场数 | Recognized standardized livestock farms
manure_rate | Use of livestock manure | 畜禽粪污中得到综合利用的比重 | Livestock manure put to use | straw_rate | 畜禽粪污综合利用率
straw_rate | Use of crop straw | 秸秆可收集量中得到综合利用的比重 | Straw put to use over straw that can be collected | manure_rate | 农作物秸秆综合利用率
`;
