/** Urban and rural construction. Facts: 住房和城乡建设部《城市建设统计年鉴》指标解释; 保障性安居工程和老旧小区改造 plans. */
export const URBAN = `
built_up_area | 建成区面积 | 城市建成区面积 | 平方公里 | standard stock none
roads_new | 新建改扩建市政道路 | 新建/改扩建市政道路 市政道路 打通断头路 断头路 | 条 | admin flow up
slow_traffic | 城区慢行系统 | 慢行系统 慢行道 | 公里 | admin flow up
greenway | 绿道 | 绿道里程 绿道建设 沿河绿道 | 公里 | admin flow up
green_area | 新增绿地 | 新增绿地面积 新增城市绿地 新增绿化面积 新增景观绿化 | 平方米 | admin flow up
park_green_area | 人均公园绿地面积 | 人均公共绿地面积 城市人均公园绿地面积 | 平方米/人 | standard rate up
green_coverage | 建成区绿化覆盖率 | 城市绿化覆盖率 | % | standard rate up
sewage_rate | 城市污水处理率 | 污水处理率 城镇污水处理率 生活污水处理率 | % | standard rate up
sewage_capacity | 污水处理能力 | 日处理污水能力 污水日处理能力 新增污水处理能力 | 万吨/日 | standard stock up
sewage_network | 新增污水管网 | 污水管网 城镇污水管网 雨污管网 新建改造污水管网 城乡污水管网 | 公里 | admin flow up
garbage_rate | 生活垃圾无害化处理率 | 城市生活垃圾无害化处理率 | % | standard rate up
garbage_total | 生活垃圾量 | 生活垃圾总量 生活垃圾清运量 生活垃圾产生量 | 吨 | standard flow down
garbage_coverage | 垃圾分类覆盖率 | 生活垃圾分类覆盖率 小区垃圾分类覆盖率 机关单位垃圾分类覆盖率 | % | standard rate up
garbage_points | 生活垃圾“两定四分”投放点 | “两定四分”投放点 垃圾分类投放点 | 座 | admin flow up
garbage_communities | 垃圾分类示范小区 | 垃圾分类示范小区/优秀村 垃圾分类优秀村 垃圾分类示范村 垃圾分类行政村 高标准生活垃圾分类示范小区 | 个 | admin flow up
water_penetration | 供水普及率 | 城市供水普及率 用水普及率 自来水普及率 | % | standard rate up
water_supply | 供水总量 | 自来水供水量 | 万立方米 | standard flow none
water_pipe | 供水管网 | 供水管网延伸/支管道 供水管网延伸 供水管网改造 改造供水管网 供水管道 | 公里 | admin flow up
leak_rate | 公共供水管网漏损率 | 供水管网漏损率 管网漏损率 | % | standard rate down
heating_area | 集中供热面积 | 供热面积 城市集中供热面积 新增供热面积 | 万平方米 | standard stock up
parking | 停车位 | 停车泊位 公共停车位 新增城市停车位 | 个 | admin flow up
parking_lots | 停车场 | 停车场建设数 公共停车场 智能化改造停车场 规模停车场 | 个 | admin flow up
buses | 公交车 | 公共汽车 新能源公交车 | 辆 | standard stock up
bus_stops | 公交站点 | 公交站点/候车点 公交候车点 港湾式停靠站 | 个 | admin flow up
old_community | 老旧小区改造 | 城镇老旧小区改造 改造老旧小区 老旧小区 改造城镇老旧小区 新开工改造老旧小区 开工改造老旧小区 完成老旧小区改造 | 个 | standard flow up
elevators | 加装电梯 | 既有住宅加装电梯 老旧小区加装电梯 住宅加装电梯 多层住宅加装电梯 | 台 | admin flow up
shanty | 棚户区改造 | 城中村改造 棚改 城中村改造工程 改造棚户区 城中村改造项目 | 套 | standard flow up
affordable_housing | 安置房 | 安居房/安置房套数 安居房 安置房套数 开工安置房 开工建设安置房 交付入住安居房 | 套 | admin flow up
public_housing | 保障性租赁住房 | 公租房 保障性住房 保障性安居工程 筹集保障性租赁住房 保障性安居工程住房 廉租房 保障房 城镇保障性安居工程 筹建保障性租赁住房 | 套 | standard flow up
housing_cover | 城镇住房保障受益覆盖率 | 城镇住房保障覆盖率 住房保障覆盖率 | % | standard rate up
housing_fund | 住房公积金归集额 | 住房公积金缴存额 公积金归集额 | 亿元 | standard flow up
dangerous_houses | 危旧房治理 | 危旧房改造 治理危房 危旧房 C、D级危旧房 危房改造 C级危旧房 D级危房 D级危旧房 危房治理 | 户 | admin flow up
beautiful_community | 未来社区 | 美丽社区/未来社区 美丽社区 美丽社区项目 | 个 | admin flow up
beautiful_towns | 美丽城镇 | 美丽城镇创建 省级美丽城镇样板镇 美丽城镇样板 小城镇环境综合整治 | 个 | admin flow up
beauty_town_share | 成为省美丽城镇的小城镇比例 | 美丽城镇比例 | % | admin rate up
town_pop_new | 集镇新增吸附人口 | 新增吸附人口 集镇新增人口 新增进城人口 | 人 | admin flow up
signed_demolish_rate | 征迁签约率 | 签约拆除完成率 签约拆除率 | % | admin rate up
project_progress | 工程形象进度 | 总工程量 工程进度 总进度 | % | admin rate up
`;
