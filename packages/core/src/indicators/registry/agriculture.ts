/** Agriculture. Facts: 国家统计局 主要统计指标解释·农业; 农业农村部, 农田建设和农产品质量安全制度. */
export const AGRICULTURE = `
agri_output | 农林牧渔业总产值 | 农业总产值 农林牧渔业产值 | 亿元 | standard flow up
crop_output | 农业产值 | 种植业产值 | 亿元 | standard flow up
forestry_output | 林业产值 | 林业总产值 | 亿元 | standard flow up
livestock_output | 牧业产值 | 畜牧业产值 | 亿元 | standard flow up
fishery_output | 渔业产值 | 渔业总产值 | 亿元 | standard flow up
grain_output | 粮食产量 | 粮食总产量 粮食总产 产粮 | 万吨 | standard flow up
grain_yield | 粮食单产 | 粮食亩产 | 公斤/亩 | standard rate up
grain_capacity | 粮食综合生产能力 | 粮食产能 粮食生产能力 | 亿斤 | standard stock up
summer_grain | 夏粮产量 | | 万吨 | standard flow up
autumn_grain | 秋粮产量 | | 万吨 | standard flow up
rice_output | 稻谷产量 | 水稻产量 | 万吨 | standard flow up
wheat_output | 小麦产量 | | 万吨 | standard flow up
maize_output | 玉米产量 | | 万吨 | standard flow up
soybean_output | 大豆产量 | 豆类产量 | 万吨 | standard flow up
oil_crops | 油料产量 | 油料作物产量 | 万吨 | standard flow up
cotton_output | 棉花产量 | 皮棉产量 | 万吨 | standard flow up
sugar_crops | 糖料产量 | 糖料作物产量 | 万吨 | standard flow up
vegetable_output | 蔬菜产量 | 蔬菜及食用菌产量 | 万吨 | standard flow up
fruit_output | 水果产量 | 园林水果产量 水果总产量 | 万吨 | standard flow up
tea_output | 茶叶产量 | 产茶 茶叶总产量 | 万吨 | standard flow up
herb_output | 中草药材产量 | 中药材产量 中草药产量 | 万吨 | standard flow up
meat_output | 肉类总产量 | 肉类产量 猪牛羊禽肉产量 | 万吨 | standard flow up
pork_output | 猪肉产量 | | 万吨 | standard flow up
beef_output | 牛肉产量 | | 万吨 | standard flow up
mutton_output | 羊肉产量 | | 万吨 | standard flow up
poultry_meat | 禽肉产量 | | 万吨 | standard flow up
egg_output | 禽蛋产量 | | 万吨 | standard flow up
milk_output | 牛奶产量 | 生鲜乳产量 | 万吨 | standard flow up
aquatic_output | 水产品产量 | 水产品总产量 | 万吨 | standard flow up
pig_slaughter | 生猪出栏 | 生猪出栏量 | 万头 | standard flow up
pig_stock | 生猪存栏 | 生猪存栏量 | 万头 | standard stock up
sow_stock | 能繁母猪存栏 | 能繁母猪存栏量 | 万头 | standard stock none
pig_capacity | 生猪年产能 | 生猪产能 | 头 | admin stock up
pig_self | 生猪自给率 | 猪肉自给率 | % | admin rate up
cattle_slaughter | 牛出栏 | 肉牛出栏 | 万头 | standard flow up
cattle_stock | 牛存栏 | 肉牛存栏 | 万头 | standard stock up
sheep_slaughter | 羊出栏 | | 万只 | standard flow up
sheep_stock | 羊存栏 | | 万只 | standard stock up
livestock_stock | 牲畜存栏 | 牲畜存栏头数 牲畜总头数 牧业年度牲畜存栏 | 万头 | standard stock up
poultry_slaughter | 家禽出栏 | 活家禽出栏 | 万只 | standard flow up
poultry_stock | 家禽存栏 | 活家禽存栏 | 万只 | standard stock up
crop_area | 农作物播种面积 | 农作物总播种面积 农作物种植面积 农作物种植总面积 | 万亩 | standard flow none
grain_area | 粮食作物播种面积 | 粮食播种面积 粮食种植面积 粮食播种 粮食面积 | 万亩 | standard flow up
vegetable_area | 蔬菜播种面积 | 蔬菜种植面积 | 万亩 | standard flow none
facility_agri | 设施农业面积 | 设施农业种植面积 设施农业 | 万亩 | standard stock up
cultivated_land | 耕地面积 | 耕地保有量 | 万亩 | standard stock up
permanent_farmland | 永久基本农田 | 永久基本农田面积 | 万亩 | standard stock up
high_std_farmland | 高标准农田 | 高标准农田建设 高标准农田面积 高标准基本农田 | 万亩 | standard flow up
grain_zone | 粮食生产功能区 | 粮食生产功能区面积 | 亩 | admin stock up
irrigated_area | 有效灌溉面积 | 农田有效灌溉面积 | 万亩 | standard stock up
water_saving_area | 高效节水灌溉面积 | 节水灌溉面积 高效节水灌溉 新增高效节水灌溉面积 | 万亩 | standard stock up
farm_machinery | 农业机械总动力 | 农机总动力 | 万千瓦 | standard stock up
mechanization_rate | 农作物耕种收综合机械化率 | 主要农作物耕种收综合机械化率 综合机械化率 耕种收综合机械化率 | % | standard rate up
fertilizer_use | 化肥施用量 | 农用化肥施用量 | 万吨 | standard flow down
agri_processing | 农产品加工业产值 | 农产品加工业总产值 农产品加工产值 | 亿元 | standard flow up
agri_product_quality | 农产品质量安全监测合格率 | 农产品抽检合格率 主要农产品监测合格率 | % | standard rate up
green_food | 绿色食品认证 | “三品一标”认证 绿色食品 有机农产品认证 | 个 | admin stock up
geo_indication | 地理标志农产品 | 农产品地理标志 地理标志产品 地理标志证明商标 | 个 | standard stock up
green_base | 绿色农产品基地 | 绿色食品原料基地 | 亩 | admin stock up
agri_leaders | 农业龙头企业 | 农业产业化龙头企业 农业产业化重点龙头企业 农业龙头企业/家庭农场 | 家 | admin stock up
family_farms | 家庭农场 | 示范性家庭农场 | 家 | standard stock up
cooperatives | 农民专业合作社 | 农民合作社 专业合作社 农牧民专业合作社 | 家 | standard stock up
livestock_farms | 畜禽养殖示范场 | 省级美丽牧场 省美丽牧场 国家畜禽标准化养殖示范场 | 家 | admin stock up
manure_rate | 畜禽粪污综合利用率 | 畜禽粪污资源化利用率 粪污综合利用率 | % | standard rate up
straw_rate | 秸秆综合利用率 | 秸秆及农作物废弃物综合利用率 农作物秸秆综合利用率 | % | standard rate up
`;
