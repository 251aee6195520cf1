/** Resources and environment. Facts: 生态环境部 环境质量标准和生态环境统计; 水利部; 国家林业和草原局. */
export const ENVIRONMENT = `
pm25 | Average PM2.5 concentration | 空气中粒径不大于2.5微米颗粒物的平均浓度 | Mean concentration of airborne particles up to 2.5 micrometres | pm10 aqi_good_rate | 细颗粒物（PM2.5）年平均浓度
pm10 | Average PM10 concentration | 空气中粒径不大于10微米颗粒物的平均浓度 | Mean concentration of airborne particles up to 10 micrometres | pm25 | 可吸入颗粒物（PM10）年平均浓度
aqi_good_rate | Share of days with good air | 空气质量指数达到优良的天数占有效天数的比重 | Days of good air quality over days measured | aqi_good_days pm25 | 环境空气质量优良天数比例
aqi_good_days | Days with good air | 空气质量指数达到优良的天数 | Days of good air quality | aqi_good_rate | =
surface_water_class | Class of surface water | 按地表水标准评定的断面水质（Ⅰ至劣Ⅴ类） | Water quality of a section by the national classes I to worse than V | surface_water_rate
surface_water_rate | Share of sections with good surface water | 达到或优于Ⅲ类的地表水断面比重 | Sections of surface water of class III or better | bad_water_rate water_source_rate | 地表水达到或好于Ⅲ类水体比例
bad_water_rate | Share of sections worse than class V | 水质劣于Ⅴ类的断面比重 | Sections of surface water worse than class V | surface_water_rate | =
class1_water_days | Days of class I outflow | 出境断面水质达到Ⅰ类的天数占比 | Days on which the outflowing river is of class I | surface_water_class
water_source_rate | Drinking water sources up to standard | 水质达标的饮用水水源（水量）比重 | Drinking water sources whose quality is up to standard | surface_water_rate | =
near_sea_water | Share of good coastal water | 一、二类水质的近岸海域面积比重 | Coastal sea of classes one and two | surface_water_rate | =
pollutant_discharge | Discharge of main pollutants | 化学需氧量、氨氮、氮氧化物等的排放量 | Oxygen demand, ammonia, nitrogen oxides and others discharged | cod_discharge so2_discharge | 主要污染物排放量
cod_discharge | Discharge of chemical oxygen demand | 废水中化学需氧量的排放量 | Chemical oxygen demand discharged with waste water | ammonia_discharge | =
ammonia_discharge | Discharge of ammonia nitrogen | 废水中氨氮的排放量 | Ammonia nitrogen discharged with waste water | cod_discharge | =
so2_discharge | Discharge of sulphur dioxide | 废气中二氧化硫的排放量 | Sulphur dioxide emitted | nox_discharge | =
nox_discharge | Discharge of nitrogen oxides | 废气中氮氧化物的排放量 | Nitrogen oxides emitted | so2_discharge | =
voc_discharge | Discharge of volatile organic compounds | 废气中挥发性有机物的排放量 | Volatile organic compounds emitted | nox_discharge | =
carbon_per_gdp | Carbon dioxide per unit of GDP | 二氧化碳排放量与地区生产总值之比 | Carbon dioxide emitted over GDP | energy_per_gdp | =
water_per_gdp | Water use per 10,000 yuan of GDP | 用水总量与地区生产总值之比 | Water used over GDP | water_use ind_water | 万元国内生产总值用水量
ind_water | Water use per 10,000 yuan of industrial value added | 工业用水量与工业增加值之比 | Water used by industry over its value added | water_per_gdp | =
water_use | Total water use | 生活、工业、农业和生态用水之和 | Water used by households, industry, farming and nature | water_resources water_per_gdp | =
water_resources | Total water resources | 当地降水形成的地表和地下水量 | Surface and ground water from local precipitation | water_use | =
rainfall | Precipitation | 一定时期降落的水层深度 | Depth of water fallen in a period | | =
forest_coverage | Forest coverage | 森林面积占土地面积的比重 | Forest over land area | green_coverage | =
forest_area | Forest area | 郁闭度0.2以上的林地等的面积 | Land under forest | forest_coverage | =
forest_stock | Forest stock volume | 森林中林木树干的总材积 | Volume of standing timber | forest_area | =
carbon_forest | Carbon sink forest | 纳入碳汇收储或经营的林地 | Forest managed as a carbon sink
grass_coverage | Grassland vegetation cover | 草原植被垂直投影占地面的比重 | Ground of grassland covered by plants | forest_coverage | =
afforestation | Afforestation | 在宜林地上新造林的面积 | Land newly planted with forest | tending forest_area | 造林面积
tending | Forest tending | 抚育、间伐的森林面积 | Forest tended and thinned | afforestation | 森林抚育面积
trees | Trees planted | 一定时期种植的（珍贵）树木株数 | Trees, above all precious ones, planted in a period | afforestation
soil_erosion | Soil erosion controlled | 得到治理的水土流失面积 | Eroded land brought under control | | =
desertification | Desertified land treated | 得到治理的沙化、荒漠化土地面积 | Sandy and desertified land treated | afforestation
nature_reserves | Nature reserves | 设立的自然保护区数 | Nature reserves established | | =
contaminated_land_rate | Safe use of contaminated sites | 安全利用的污染地块面积比重 | Contaminated sites that are used safely | contaminated_farmland_rate | =
contaminated_farmland_rate | Safe use of polluted farmland | 安全利用的受污染耕地面积比重 | Polluted farmland that is used safely | contaminated_land_rate | =
hazardous_waste_rate | Disposal of hazardous waste | 危险废物得到利用处置（规范管理）的比重 | Hazardous waste used, disposed of or managed by rule | solid_waste_rate | =
solid_waste_rate | Use of industrial solid waste | 一般工业固体废物得到综合利用的比重 | Ordinary industrial solid waste put to use | hazardous_waste_rate | =
zero_discharge | Zero direct sewage discharge zones | 建成“污水零直排区”的园区、小区或镇街数 | Parks, estates or towns without direct sewage discharge
beautiful_rivers | Beautiful rivers and lakes | 建成的美丽（幸福）河湖条数 | Rivers and lakes built up as beautiful | ecological_corridor
ecological_corridor | River works | 整治河道或新建生态廊道的长度 | Length of rivers regulated or corridors built | beautiful_rivers
eco_index | Control index of the environmental inspection list | 评价生态环保督察清单管控成效的指数 | Index of how well listed environmental problems are controlled | eco_quality_index
eco_quality_index | Ecological quality index | 综合评价区域生态环境状况的指数 | Composite index of the ecological state of an area | eco_index eco_satisfaction | =
eco_satisfaction | Public satisfaction with the environment | 公众对生态环境质量的满意程度 | How satisfied the public is with the environment | satisfaction
river_patrol_rate | River patrol rate | 河长按要求完成巡河的比重 | River chiefs' patrols done as required
water_stations | Automatic monitoring stations | 水质、空气自动监测站数 | Automatic stations that monitor water or air
`;
