/** Transport, post and telecommunications. Facts: 国家统计局 主要统计指标解释·运输和邮电; 交通运输部; 国家邮政局; 工业和信息化部. */
export const TRANSPORT = `
freight_volume | 货运量 | 货物运输总量 | 万吨 | standard flow up
freight_turnover | 货物周转量 | 货物运输周转量 | 亿吨公里 | standard flow up
passenger_volume | 客运量 | 旅客运输总量 | 万人次 | standard flow up
passenger_turnover | 旅客周转量 | 旅客运输周转量 | 亿人公里 | standard flow up
rail_passengers | 铁路旅客发送量 | 铁路客运量 | 万人次 | standard flow up
air_passengers | 机场旅客吞吐量 | 民航旅客吞吐量 旅客吞吐量 航空旅客吞吐量 | 万人次 | standard flow up
air_cargo | 机场货邮吞吐量 | 货邮吞吐量 民航货邮吞吐量 | 万吨 | standard flow up
port_throughput | 港口货物吞吐量 | 港口吞吐量 货物吞吐量 | 万吨 | standard flow up
container_throughput | 集装箱吞吐量 | 港口集装箱吞吐量 港口集装箱吞吐总量 | 万标箱 | standard flow up
highway_mileage | 公路通车里程 | 公路里程 公路总里程 公路线路里程 | 公里 | standard stock up
expressway_mileage | 高速公路通车里程 | 高速公路里程 高速公路总里程 | 公里 | standard stock up
rail_mileage | 铁路营业里程 | 铁路里程 铁路运营里程 | 公里 | standard stock up
hsr_mileage | 高速铁路营业里程 | 高铁里程 | 公里 | standard stock up
metro_mileage | 城市轨道交通运营里程 | 轨道交通运营里程 地铁运营里程 | 公里 | standard stock up
beauty_corridor | 美丽经济交通走廊 | 美丽经济交通走廊里程 | 公里 | admin flow up
commute_circle | 通勤圈时间 | 通勤圈 交通圈时间 | 小时 | admin rate down
customs_time | 整体通关时间 | 整体通关时间压缩 通关时间 货物通关时间 | 小时 | standard rate down
post_business | 邮政业务总量 | 邮政行业业务总量 | 亿元 | standard flow up
post_revenue | 邮政行业业务收入 | 邮政业务收入 | 亿元 | standard flow up
express_volume | 快递业务量 | 快递服务企业业务量 | 亿件 | standard flow up
express_revenue | 快递业务收入 | 快递收入 | 亿元 | standard flow up
telecom_business | 电信业务总量 | 电信业务量 | 亿元 | standard flow up
telecom_revenue | 电信业务收入 | 电信收入 | 亿元 | standard flow up
mobile_users | 移动电话用户 | 移动电话用户数 手机用户 | 万户 | standard stock up
fixed_phone_users | 固定电话用户 | 固定电话用户数 | 万户 | standard stock none
mobile_penetration | 移动电话普及率 | 手机普及率 | 部/百人 | standard rate up
broadband_users | 固定互联网宽带接入用户 | 互联网宽带用户 宽带用户 互联网用户 | 万户 | standard stock up
mobile_internet_users | 移动互联网用户 | 移动互联网接入用户 | 万户 | standard stock up
base_5g | 5G基站 | | 个 | standard stock up
paved_villages | 建制村通硬化路率 | 建制村通畅率 | % | standard rate up
`;
