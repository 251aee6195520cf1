/** Agriculture. Facts: 国家统计局 主要统计指标解释·农业; 农业农村部, 农田建设和农产品质量安全制度. */
export const AGRICULTURE = `
agri_output 亿元 sf+: 农林牧渔业总产值 农业总产值 农林牧渔业产值
crop_output 亿元 sf+: 农业产值 种植业产值
forestry_output 亿元 sf+: 林业产值 林业总产值
livestock_output 亿元 sf+: 牧业产值 畜~
fishery_output 亿元 sf+: 渔业产值 渔业总产值
grain_output 万吨 sf+: 粮食产量 粮食总产量 粮食总产 产粮
grain_yield 公斤/亩 sr+: 粮食单产 粮食亩产
grain_capacity 亿斤 ss+: 粮食综合生产能力 粮食产能 粮食生产能力
summer_grain 万吨 sf+: 夏粮产量
autumn_grain 万吨 sf+: 秋粮产量
rice_output 万吨 sf+: 稻谷产量 水稻产量
wheat_output 万吨 sf+: 小麦产量
maize_output 万吨 sf+: 玉米产量
soybean_output 万吨 sf+: 大豆产量 豆类产量
oil_crops 万吨 sf+: 油料产量 油料作物产量
cotton_output 万吨 sf+: 棉花产量 皮棉产量
sugar_crops 万吨 sf+: 糖料产量 糖料作物产量
vegetable_output 万吨 sf+: 蔬菜产量 蔬菜及食用菌产量
fruit_output 万吨 sf+: 水果产量 园林~ 水果总产量
tea_output 万吨 sf+: 茶叶产量 产茶 茶叶总产量
herb_output 万吨 sf+: 中草药材产量 中药材产量 中草药产量
meat_output 万吨 sf+: 肉类总产量 肉类产量 猪牛羊禽肉产量
pork_output 万吨 sf+: 猪肉产量
beef_output 万吨 sf+: 牛肉产量
mutton_output 万吨 sf+: 羊肉产量
poultry_meat 万吨 sf+: 禽肉产量
egg_output 万吨 sf+: 禽蛋产量
milk_output 万吨 sf+: 牛奶产量 生鲜乳产量
aquatic_output 万吨 sf+: 水产品产量 水产品总产量
pig_slaughter 万头 sf+: 生猪出栏 ~量
pig_stock 万头 ss+: 生猪存栏 ~量
sow_stock 万头 ss=: 能繁母猪存栏 ~量
pig_capacity 头 as+: 生猪年产能 生猪产能
pig_self % ar+: 生猪自给率 猪肉自给率
cattle_slaughter 万头 sf+: 牛出栏 肉~
cattle_stock 万头 ss+: 牛存栏 肉~
sheep_slaughter 万只 sf+: 羊出栏
sheep_stock 万只 ss+: 羊存栏
livestock_stock 万头 ss+: 牲畜存栏 ~头数 牲畜总头数 牧业年度~
poultry_slaughter 万只 sf+: 家禽出栏 活~
poultry_stock 万只 ss+: 家禽存栏 活~
crop_area 万亩 sf=: 农作物播种面积 农作物总播种面积 农作物种植面积 农作物种植总面积
grain_area 万亩 sf+: 粮食作物播种面积 粮食播种面积 粮食种植面积 粮食播种 粮食面积
vegetable_area 万亩 sf=: 蔬菜播种面积 蔬菜种植面积
facility_agri 万亩 ss+: 设施农业面积 设施农业种植面积 设施农业
cultivated_land 万亩 ss+: 耕地面积 耕地保有量
permanent_farmland 万亩 ss+: 永久基本农田 ~面积
high_std_farmland 万亩 sf+: 高标准农田 ~建设 ~面积 高标准基本农田
grain_zone 亩 as+: 粮食生产功能区 ~面积
irrigated_area 万亩 ss+: 有效灌溉面积 农田~
water_saving_area 万亩 ss+: 高效节水灌溉面积 节水灌溉面积 高效节水灌溉 新增~
farm_machinery 万千瓦 ss+: 农业机械总动力 农机总动力
mechanization_rate % sr+: 农作物耕种收综合机械化率 主要~ 综合机械化率 耕种收综合机械化率
fertilizer_use 万吨 sf-: 化肥施用量 农用~
agri_processing 亿元 sf+: 农产品加工业产值 农产品加工业总产值 农产品加工产值
agri_product_quality % sr+: 农产品质量安全监测合格率 农产品抽检合格率 主要农产品监测合格率
green_food 个 as+: 绿色食品认证 “三品一标”认证 绿色食品 有机农产品认证
geo_indication 个 ss+: 地理标志农产品 农产品地理标志 地理标志产品 地理标志证明商标
green_base 亩 as+: 绿色农产品基地 绿色食品原料基地
agri_leaders 家 as+: 农业龙头企业 农业产业化龙头企业 农业产业化重点龙头企业 ~/家庭农场
family_farms 家 ss+: 家庭农场 示范性~
cooperatives 家 ss+: 农民专业合作社 农民合作社 专业合作社 农牧民专业合作社
livestock_farms 家 as+: 畜禽养殖示范场 省级美丽牧场 省美丽牧场 国家畜禽标准化养殖示范场
manure_rate % sr+: 畜禽粪污综合利用率 畜禽粪污资源化利用率 粪污综合利用率
straw_rate % sr+: 秸秆综合利用率 秸秆及农作物废弃物综合利用率 农作物~
`;
