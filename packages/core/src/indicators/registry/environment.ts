/** Resources and environment. Facts: 生态环境部 环境质量标准和生态环境统计; 水利部; 国家林业和草原局. */
export const ENVIRONMENT = `
pm25 | PM2.5平均浓度 | 细颗粒物（PM2.5）年平均浓度 PM2.5浓度 细颗粒物平均浓度 PM2.5年均浓度 细颗粒物浓度 PM2.5浓度均值 PM2.5年平均浓度 市区PM2.5平均浓度 城区PM2.5浓度均值 | 微克/立方米 | standard rate down
pm10 | PM10平均浓度 | PM10浓度 PM10年均浓度 | 微克/立方米 | standard rate down
aqi_good_rate | 空气质量优良天数比例 | 城市空气质量优良天数比例 空气质量优良率 优良天数比例 环境空气质量优良率 空气质量优良天数比率 空气优良天数比例 优良天数比率 市区空气质量优良率 空气优良天数比率 | % | standard rate up
aqi_good_days | 空气质量优良天数 | 优良天数 空气优良天数 环境空气质量优良天数 | 天 | standard flow up
surface_water_class | 地表水断面水质类别 | 出境断面水质 出境水断面水质 断面水质 河道出境断面水质 | 类 | standard rate down
surface_water_rate | 地表水优良断面比例 | 地表水达到或好于Ⅲ类水体比例 国考断面水质优良率 国考断面优良水体比例 地表水优良水体比例 断面水质优良率 国控断面水质优良比例 水质优良率 | % | standard rate up
bad_water_rate | 劣Ⅴ类水体比例 | 劣Ⅴ类断面比例 | % | standard rate down
class1_water_days | Ⅰ类出境水天数占比 | Ⅰ类出境水天数 Ⅰ类水天数占比 | % | admin rate up
water_source_rate | 饮用水水源地水质达标率 | 集中式饮用水水源地水质达标率 饮用水源水质达标率 集中式饮用水水质达标率 饮用水水质达标率 | % | standard rate up
near_sea_water | 近岸海域优良水质比例 | 近岸海域水质优良率 | % | standard rate up
pollutant_discharge | 主要污染物排放量 | 污染物排放量 主要污染物排放总量 主要污染物减排 | 吨 | standard flow down
cod_discharge | 化学需氧量排放量 | 化学需氧量 COD排放量 COD | 吨 | standard flow down
ammonia_discharge | 氨氮排放量 | 氨氮 | 吨 | standard flow down
so2_discharge | 二氧化硫排放量 | | 吨 | standard flow down
nox_discharge | 氮氧化物排放量 | 氮氧化物 | 吨 | standard flow down
voc_discharge | 挥发性有机物排放量 | 挥发性有机物 VOCs排放量 | 吨 | standard flow down
carbon_per_gdp | 单位地区生产总值二氧化碳排放 | 碳排放强度 单位GDP碳排放 | 吨/万元 | standard rate down
water_per_gdp | 万元地区生产总值用水量 | 单位GDP用水量 万元GDP用水 | 立方米/万元 | standard rate down
ind_water | 万元工业增加值用水量 | 单位工业增加值用水量 | 立方米/万元 | standard rate down
water_use | 用水总量 | 全年用水总量 | 亿立方米 | standard flow down
water_resources | 水资源总量 | | 亿立方米 | standard flow none
rainfall | 降水量 | 年降水量 平均降水量 | 毫米 | standard flow none
forest_coverage | 森林覆盖率 | 林木覆盖率 | % | standard rate up
forest_area | 森林面积 | 林地面积 | 万亩 | standard stock up
forest_stock | 森林蓄积量 | 活立木蓄积量 | 万立方米 | standard stock up
carbon_forest | 森林碳汇 | 收储碳汇林 碳汇林 收储碳汇林面积 | 亩 | admin stock up
grass_coverage | 草原综合植被盖度 | 草原植被盖度 | % | standard rate up
afforestation | 造林面积 | 人工造林 造林绿化 完成造林 造林/绿化面积 荒山荒地造林 国土绿化 新增造林 植树造林 营造林 国土绿化面积 | 亩 | standard flow up
tending | 森林抚育 | 森林抚育面积 | 亩 | standard flow up
trees | 珍贵树种植树株数 | 珍贵树种 珍贵树 植树株数 义务植树 | 株 | admin flow up
soil_erosion | 水土流失治理面积 | 治理水土流失面积 水土流失综合治理面积 | 平方公里 | standard flow up
desertification | 沙化土地治理面积 | 防沙治沙面积 沙化土地治理 | 万亩 | standard flow up
nature_reserves | 自然保护区 | | 个 | standard stock up
contaminated_land_rate | 污染地块安全利用率 | 重点建设用地安全利用率 | % | standard rate up
contaminated_farmland_rate | 受污染耕地安全利用率 | 污染耕地安全利用率 | % | standard rate up
hazardous_waste_rate | 工业危废利用处置率 | 危险废物利用处置率 工业危险废物利用处置率 危险固废规范化管理达标率 | % | standard rate up
solid_waste_rate | 一般工业固体废物综合利用率 | 工业固废综合利用率 一般工业固废综合利用率 | % | standard rate up
zero_discharge | “污水零直排区”创建 | 污水零直排区 污水零直排 污水零直排区建设 | 个 | admin flow up
beautiful_rivers | “美丽河湖” | 幸福河湖 | 条 | admin flow up
ecological_corridor | 河道整治里程 | 新建廊道里程 中小河流治理 生态廊道 河道整治 | 公里 | admin flow up
eco_index | 生态环保督察清单管控力指数 | 管控力指数 | 分 | admin rate up
eco_quality_index | 生态环境状况指数 | 生态质量指数 EI指数 生态环境质量指数 | 分 | standard rate up
eco_satisfaction | 生态环境质量公众满意度 | 公众生态环境满意度 | % | admin rate up
river_patrol_rate | 村级河长有效巡河率 | 河长有效巡河率 有效巡河率 巡河率 | % | admin rate up
water_stations | 水质/空气自动监测站 | 水质自动监测站 空气自动监测站 自动监测站 | 个 | admin stock up
`;
