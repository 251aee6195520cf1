/** Transport, post and telecommunications. Facts: 国家统计局 主要统计指标解释·运输和邮电; 交通运输部; 国家邮政局; 工业和信息化部. */
export const TRANSPORT = `
freight_volume 万吨 sf+: 货运量 货物运输总量
freight_turnover 亿吨公里 sf+: 货物周转量 货物运输周转量
passenger_volume 万人次 sf+: 客运量 旅客运输总量
passenger_turnover 亿人公里 sf+: 旅客周转量 旅客运输周转量
rail_passengers 万人次 sf+: 铁路旅客发送量 铁路客运量
air_passengers 万人次 sf+: 机场旅客吞吐量 民航旅客吞吐量 旅客吞吐量 航空旅客吞吐量
air_cargo 万吨 sf+: 机场货邮吞吐量 货邮吞吐量 民航货邮吞吐量
port_throughput 万吨 sf+: 港口货物吞吐量 港口吞吐量 货物吞吐量
container_throughput 万标箱 sf+: 集装箱吞吐量 港口~ 港口集装箱吞吐总量
highway_mileage 公里 ss+: 公路通车里程 公路里程 公路总里程 公路线路里程
expressway_mileage 公里 ss+: 高速公路通车里程 高速公路里程 高速公路总里程
rail_mileage 公里 ss+: 铁路营业里程 铁路里程 铁路运营里程
hsr_mileage 公里 ss+: 高速铁路营业里程 高铁里程
metro_mileage 公里 ss+: 城市轨道交通运营里程 轨道交通运营里程 地铁运营里程
beauty_corridor 公里 af+: 美丽经济交通走廊 ~里程
commute_circle 小时 ar-: 通勤圈时间 通勤圈 交通圈时间
customs_time 小时 sr-: 整体通关时间 ~压缩 通关时间 货物通关时间
post_business 亿元 sf+: 邮政业务总量 邮政行业业务总量
post_revenue 亿元 sf+: 邮政行业业务收入 邮政业务收入
express_volume 亿件 sf+: 快递业务量 快递服务企业业务量
express_revenue 亿元 sf+: 快递业务收入 快递收入
telecom_business 亿元 sf+: 电信业务总量 电信业务量
telecom_revenue 亿元 sf+: 电信业务收入 电信收入
mobile_users 万户 ss+: 移动电话用户 ~数 手机用户
fixed_phone_users 万户 ss=: 固定电话用户 ~数
mobile_penetration 部/百人 sr+: 移动电话普及率 手机普及率
broadband_users 万户 ss+: 固定互联网宽带接入用户 互联网宽带用户 宽带用户 互联网用户
mobile_internet_users 万户 ss+: 移动互联网用户 移动互联网接入用户
base_5g 个 ss+: 5G基站
paved_villages % sr+: 建制村通硬化路率 建制村通畅率
`;
