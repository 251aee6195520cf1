/** Land and space. Facts: 自然资源部 土地统计; 《土地管理法》; provincial campaigns 三改一拆, 亩均论英雄. */
export const LAND = `
land_supply 亩 sf=: 土地供应量 供应土地 土地供应
ind_land 亩 af+: 供应工业用地 供应/出让工业用地 出让工业用地 新供工业用地 新增工业用地
ripe_land 亩 as+: 工业熟地 保障~ 储备工业用地 动态保障~
new_space 亩 af+: 拓展可用空间 重点产业平台~ 拓展重点工业平台 可用空间
unsupplied_land 亩 af+: 消化批而未供土地 批而未供土地 批而未供 处置批而未供土地 批而未供土地消化 消化批而未供
idle_land 亩 af+: 处置闲置土地 闲置土地 闲置土地处置 盘活闲置土地
stock_land 亩 af+: 盘活存量用地 盘活存量 盘活存量土地 盘活存量建设用地 盘活土地
lowuse_land 亩 af+: 低效用地再开发 城镇~ 整治低效用地 盘活低效用地 低效用地
cultivated_new 亩 sf+: 垦造耕地 新~ 新增耕地 补充耕地
wasteland_field 亩 af+: 荒山造田/旱改水面积 旱改水 荒山造田 旱改水面积 新增水田
land_consolidation 亩 af+: 全域土地综合整治 土地整治 土地综合整治项目 土地综合整治 ~项目 土地开发整理
standard_land_rate % ar+: “标准地”供地比例 “标准地”供地 新批工业用地按“标准地”供地 “标准地”出让比例
agri_standard_land 亩 af+: 农业“标准地” ~认定
demolition 平方米 af+: 拆除违法建筑面积 拆违 拆违面积 拆除违建面积 拆除违法建筑 拆除违章建筑 拆除违建 拆除各类违法建筑 完成拆违 集中连片拆违
three_renovation 平方米 af+: “三改”面积 “三改” 完成“三改” 完成~
demolish_reuse_rate % ar+: 拆后利用率 违建~ 拆后土地利用率
create_rate % ar+: “无违建”创建率 “无违建”村创建率 无违建村 “无违建”先进村
industrial_clear_land 亩 af+: 出清亩均税收万元以下用地 亩均税收万元以下用地
expropriated_land 亩 af=: 征收土地面积 土地征收 征地面积 征地
houses_expropriated 平方米 af=: 房屋征收面积 房屋拆迁 房屋征收 完成房屋征收
land_area 平方公里 ss=: 土地面积 行政区域面积
`;
