/** Resources and environment. Facts: 生态环境部 环境质量标准和生态环境统计; 水利部; 国家林业和草原局. */
export const ENVIRONMENT = `
pm25 微克/立方米 sr-: PM2.5平均浓度 细颗粒物（PM2.5）年平均浓度 PM2.5浓度 细颗粒物平均浓度 PM2.5年均浓度 细颗粒物浓度 PM2.5浓度均值 PM2.5年平均浓度 市区~ 城区PM2.5浓度均值
pm10 微克/立方米 sr-: PM10平均浓度 PM10浓度 PM10年均浓度
aqi_good_rate % sr+: 空气质量优良天数比例 城市~ 空气质量优良率 优良天数比例 环境空气质量优良率 空气质量优良天数比率 空气优良天数比例 优良天数比率 市区空气质量优良率 空气优良天数比率
aqi_good_days 天 sf+: 空气质量优良天数 优良天数 空气优良天数 环境~
surface_water_class 类 sr-: 地表水断面水质类别 出境断面水质 出境水断面水质 断面水质 河道出境断面水质
surface_water_rate % sr+: 地表水优良断面比例 地表水达到或好于Ⅲ类水体比例 国考断面水质优良率 国考断面优良水体比例 地表水优良水体比例 断面水质优良率 国控断面水质优良比例 水质优良率
bad_water_rate % sr-: 劣Ⅴ类水体比例 劣Ⅴ类断面比例
class1_water_days % ar+: Ⅰ类出境水天数占比 Ⅰ类出境水天数 Ⅰ类水天数占比
water_source_rate % sr+: 饮用水水源地水质达标率 集中式~ 饮用水源水质达标率 集中式饮用水水质达标率 饮用水水质达标率
near_sea_water % sr+: 近岸海域优良水质比例 近岸海域水质优良率
pollutant_discharge 吨 sf-: 主要污染物排放量 污染物排放量 主要污染物排放总量 主要污染物减排
cod_discharge 吨 sf-: 化学需氧量排放量 化学需氧量 COD排放量 COD
ammonia_discharge 吨 sf-: 氨氮排放量 氨氮
so2_discharge 吨 sf-: 二氧化硫排放量
nox_discharge 吨 sf-: 氮氧化物排放量 氮氧化物
voc_discharge 吨 sf-: 挥发性有机物排放量 挥发性有机物 VOCs排放量
carbon_per_gdp 吨/万元 sr-: 单位地区生产总值二氧化碳排放 碳排放强度 单位GDP碳排放
water_per_gdp 立方米/万元 sr-: 万元地区生产总值用水量 单位GDP用水量 万元GDP用水
ind_water 立方米/万元 sr-: 万元工业增加值用水量 单位工业增加值用水量
water_use 亿立方米 sf-: 用水总量 全年~
water_resources 亿立方米 sf=: 水资源总量
rainfall 毫米 sf=: 降水量 年~ 平均~
forest_coverage % sr+: 森林覆盖率 林木覆盖率
forest_area 万亩 ss+: 森林面积 林地面积
forest_stock 万立方米 ss+: 森林蓄积量 活立木蓄积量
carbon_forest 亩 as+: 森林碳汇 收储碳汇林 碳汇林 收储碳汇林面积
grass_coverage % sr+: 草原综合植被盖度 草原植被盖度
afforestation 亩 sf+: 造林面积 人工造林 造林绿化 完成造林 造林/绿化面积 荒山荒地造林 国土绿化 新增造林 植树造林 营造林 国土绿化面积
tending 亩 sf+: 森林抚育 ~面积
trees 株 af+: 珍贵树种植树株数 珍贵树种 珍贵树 植树株数 义务植树
soil_erosion 平方公里 sf+: 水土流失治理面积 治理水土流失面积 水土流失综合治理面积
desertification 万亩 sf+: 沙化土地治理面积 防沙治沙面积 沙化土地治理
nature_reserves 个 ss+: 自然保护区
contaminated_land_rate % sr+: 污染地块安全利用率 重点建设用地安全利用率
contaminated_farmland_rate % sr+: 受污染耕地安全利用率 污染耕地安全利用率
hazardous_waste_rate % sr+: 工业危废利用处置率 危险废物利用处置率 工业危险废物利用处置率 危险固废规范化管理达标率
solid_waste_rate % sr+: 一般工业固体废物综合利用率 工业固废综合利用率 一般工业固废综合利用率
zero_discharge 个 af+: “污水零直排区”创建 污水零直排区 污水零直排 污水零直排区建设
beautiful_rivers 条 af+: “美丽河湖” 幸福河湖
ecological_corridor 公里 af+: 河道整治里程 新建廊道里程 中小河流治理 生态廊道 河道整治
eco_index 分 ar+: 生态环保督察清单管控力指数 管控力指数
eco_quality_index 分 sr+: 生态环境状况指数 生态质量指数 EI指数 生态环境质量指数
eco_satisfaction % ar+: 生态环境质量公众满意度 公众生态环境满意度
river_patrol_rate % ar+: 村级河长有效巡河率 河长有效巡河率 有效巡河率 巡河率
water_stations 个 as+: 水质/空气自动监测站 水质自动监测站 空气自动监测站 自动监测站
`;
