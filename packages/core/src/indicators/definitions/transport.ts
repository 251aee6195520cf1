/** Transport, post and telecommunications. Facts: 国家统计局 主要统计指标解释·运输和邮电; 交通运输部; 国家邮政局; 工业和信息化部. */
export const TRANSPORT = `
freight_volume | Freight traffic | 各种运输工具实际运送的货物重量 | Weight of goods carried by all means of transport | freight_turnover | 货物运输量
freight_turnover | Freight turnover | 货物重量与运送距离乘积之和 | Weight of goods times distance carried | freight_volume | =
passenger_volume | Passenger traffic | 各种运输工具实际运送的旅客人次 | Passengers carried by all means of transport | passenger_turnover | 旅客运输量
passenger_turnover | Passenger turnover | 旅客人数与运送距离乘积之和 | Passengers times distance carried | passenger_volume | =
rail_passengers | Rail passengers | 铁路发送的旅客人次 | Passengers departing by rail | passenger_volume | =
air_passengers | Airport passengers | 机场进出港旅客人次 | Passengers arriving and departing at airports | passenger_volume air_cargo | =
air_cargo | Airport cargo and mail | 机场进出港货物和邮件重量 | Cargo and mail handled at airports | air_passengers port_throughput | =
port_throughput | Port cargo throughput | 经水路进出港并装卸的货物重量 | Cargo loaded and unloaded at ports | container_throughput | =
container_throughput | Container throughput | 港口装卸的集装箱数量（标准箱） | Containers handled at ports, in twenty-foot units | port_throughput sea_rail_volume | 港口集装箱吞吐量
highway_mileage | Length of highways | 年末可通车的公路里程 | Highways open to traffic at year end | expressway_mileage rural_road | 公路里程
expressway_mileage | Length of expressways | 年末可通车的高速公路里程 | Expressways open to traffic at year end | highway_mileage | 高速公路里程
rail_mileage | Length of railways | 投入运营的铁路里程 | Railways in operation | hsr_mileage rail_investment | =
hsr_mileage | Length of high-speed railways | 投入运营的高速铁路里程 | High-speed railways in operation | rail_mileage | =
metro_mileage | Length of urban rail | 投入运营的地铁、轻轨等里程 | Metro and light rail in operation | rail_mileage | =
beauty_corridor | Scenic transport corridors | 建成的美丽经济交通走廊里程 | Length of roads built as scenic corridors | rural_road
commute_circle | Commuting time of the region | 交通圈内主要节点间的通行时间 | Travel time between the main places of a region
customs_time | Customs clearance time | 货物进出口通关所需的时间或压缩比例 | Time for goods to clear customs, or its cut
post_business | Volume of postal services | 按不变单价计算的邮政服务总量 | Postal services at constant unit prices | post_revenue telecom_business | 邮政行业业务总量
post_revenue | Revenue of postal industry | 邮政行业业务收入（不含邮储银行直接营业收入） | Revenue of the postal industry without the savings bank | post_business express_revenue | =
express_volume | Express parcels | 快递企业收寄的快件数 | Parcels accepted by express firms | express_revenue | =
express_revenue | Revenue of express services | 快递企业的快递业务收入 | Revenue of express firms | express_volume | =
telecom_business | Volume of telecommunication services | 按不变单价计算的电信服务总量 | Telecommunication services at constant unit prices | telecom_revenue post_business | =
telecom_revenue | Revenue of telecommunications | 电信企业的主营业务收入 | Main revenue of telecommunication firms | telecom_business | =
mobile_users | Mobile phone subscribers | 在网的移动电话用户数 | Mobile phone subscriptions in use | fixed_phone_users mobile_penetration | 移动电话用户
fixed_phone_users | Fixed telephone subscribers | 在网的固定电话用户数 | Fixed telephone subscriptions in use | mobile_users | =
mobile_penetration | Mobile phone penetration | 每百人拥有的移动电话部数 | Mobile phones per hundred persons | mobile_users | =
broadband_users | Fixed broadband subscribers | 接入固定互联网宽带的用户数 | Fixed broadband subscriptions | mobile_internet_users | =
mobile_internet_users | Mobile internet subscribers | 使用移动互联网的用户数 | Subscriptions to the mobile internet | broadband_users | =
base_5g | 5G base stations | 建成的第五代移动通信基站数 | Base stations of fifth generation mobile networks
paved_villages | Villages with paved roads | 通硬化路的建制村比重 | Villages reached by a paved road
`;
