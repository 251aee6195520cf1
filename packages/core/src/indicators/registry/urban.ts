/** Urban and rural construction. Facts: 住房和城乡建设部《城市建设统计年鉴》指标解释; 保障性安居工程和老旧小区改造 plans. */
export const URBAN = `
built_up_area 平方公里 ss=: 建成区面积 城市~
roads_new 条 af+: 新建改扩建市政道路 新建/改扩建市政道路 市政道路 打通断头路 断头路
slow_traffic 公里 af+: 城区慢行系统 慢行系统 慢行道
greenway 公里 af+: 绿道 ~里程 ~建设 沿河~
green_area 平方米 af+: 新增绿地 ~面积 新增城市绿地 新增绿化面积 新增景观绿化
park_green_area 平方米/人 sr+: 人均公园绿地面积 人均公共绿地面积 城市~
green_coverage % sr+: 建成区绿化覆盖率 城市绿化覆盖率
sewage_rate % sr+: 城市污水处理率 污水处理率 城镇污水处理率 生活污水处理率
sewage_capacity 万吨/日 ss+: 污水处理能力 日处理污水能力 污水日处理能力 新增~
sewage_network 公里 af+: 新增污水管网 污水管网 城镇污水管网 雨污管网 新建改造污水管网 城乡污水管网
garbage_rate % sr+: 生活垃圾无害化处理率 城市~
garbage_total 吨 sf-: 生活垃圾量 生活垃圾总量 生活垃圾清运量 生活垃圾产生量
garbage_coverage % sr+: 垃圾分类覆盖率 生活~ 小区~ 机关单位~
garbage_points 座 af+: 生活垃圾“两定四分”投放点 “两定四分”投放点 垃圾分类投放点
garbage_communities 个 af+: 垃圾分类示范小区 ~/优秀村 垃圾分类优秀村 垃圾分类示范村 垃圾分类行政村 高标准生活~
water_penetration % sr+: 供水普及率 城市~ 用水普及率 自来水普及率
water_supply 万立方米 sf=: 供水总量 自来水供水量
water_pipe 公里 af+: 供水管网 ~延伸/支管道 ~延伸 ~改造 改造~ 供水管道
leak_rate % sr-: 公共供水管网漏损率 供水管网漏损率 管网漏损率
heating_area 万平方米 ss+: 集中供热面积 供热面积 城市~ 新增供热面积
parking 个 af+: 停车位 停车泊位 公共~ 新增城市~
parking_lots 个 af+: 停车场 ~建设数 公共~ 智能化改造~ 规模~
buses 辆 ss+: 公交车 公共汽车 新能源~
bus_stops 个 af+: 公交站点 ~/候车点 公交候车点 港湾式停靠站
old_community 个 sf+: 老旧小区改造 城镇~ 改造老旧小区 老旧小区 改造城镇老旧小区 新开工改造老旧小区 开工改造老旧小区 完成~
elevators 台 af+: 加装电梯 既有住宅~ 老旧小区~ 住宅~ 多层住宅~
shanty 套 sf+: 棚户区改造 城中村改造 棚改 城中村改造工程 改造棚户区 城中村改造项目
affordable_housing 套 af+: 安置房 安居房/~套数 安居房 ~套数 开工~ 开工建设~ 交付入住安居房
public_housing 套 sf+: 保障性租赁住房 公租房 保障性住房 保障性安居工程 筹集~ 保障性安居工程住房 廉租房 保障房 城镇保障性安居工程 筹建~
housing_cover % sr+: 城镇住房保障受益覆盖率 城镇住房保障覆盖率 住房保障覆盖率
housing_fund 亿元 sf+: 住房公积金归集额 住房公积金缴存额 公积金归集额
dangerous_houses 户 af+: 危旧房治理 危旧房改造 治理危房 危旧房 C、D级危旧房 危房改造 C级危旧房 D级危房 D级危旧房 危房治理
beautiful_community 个 af+: 未来社区 美丽社区/~ 美丽社区 美丽社区项目
beautiful_towns 个 af+: 美丽城镇 ~创建 省级~样板镇 ~样板 小城镇环境综合整治
beauty_town_share % ar+: 成为省美丽城镇的小城镇比例 美丽城镇比例
town_pop_new 人 af+: 集镇新增吸附人口 新增吸附人口 集镇新增人口 新增进城人口
signed_demolish_rate % ar+: 征迁签约率 签约拆除完成率 签约拆除率
project_progress % ar+: 工程形象进度 总工程量 工程进度 总进度
`;
