/** Land and space. Facts: 自然资源部 土地统计; 《土地管理法》; provincial campaigns 三改一拆, 亩均论英雄. */
export const LAND = `
land_supply | 土地供应量 | 供应土地 土地供应 | 亩 | standard flow none
ind_land | 供应工业用地 | 供应/出让工业用地 出让工业用地 新供工业用地 新增工业用地 | 亩 | admin flow up
ripe_land | 工业熟地 | 保障工业熟地 储备工业用地 动态保障工业熟地 | 亩 | admin stock up
new_space | 拓展可用空间 | 重点产业平台拓展可用空间 拓展重点工业平台 可用空间 | 亩 | admin flow up
unsupplied_land | 消化批而未供土地 | 批而未供土地 批而未供 处置批而未供土地 批而未供土地消化 消化批而未供 | 亩 | admin flow up
idle_land | 处置闲置土地 | 闲置土地 闲置土地处置 盘活闲置土地 | 亩 | admin flow up
stock_land | 盘活存量用地 | 盘活存量 盘活存量土地 盘活存量建设用地 盘活土地 | 亩 | admin flow up
lowuse_land | 低效用地再开发 | 城镇低效用地再开发 整治低效用地 盘活低效用地 低效用地 | 亩 | admin flow up
cultivated_new | 垦造耕地 | 新垦造耕地 新增耕地 补充耕地 | 亩 | standard flow up
wasteland_field | 荒山造田/旱改水面积 | 旱改水 荒山造田 旱改水面积 新增水田 | 亩 | admin flow up
land_consolidation | 全域土地综合整治 | 土地整治 土地综合整治项目 土地综合整治 全域土地综合整治项目 土地开发整理 | 亩 | admin flow up
standard_land_rate | “标准地”供地比例 | “标准地”供地 新批工业用地按“标准地”供地 “标准地”出让比例 | % | admin rate up
agri_standard_land | 农业“标准地” | 农业“标准地”认定 | 亩 | admin flow up
demolition | 拆除违法建筑面积 | 拆违 拆违面积 拆除违建面积 拆除违法建筑 拆除违章建筑 拆除违建 拆除各类违法建筑 完成拆违 集中连片拆违 | 平方米 | admin flow up
three_renovation | “三改”面积 | “三改” 完成“三改” 完成“三改”面积 | 平方米 | admin flow up
demolish_reuse_rate | 拆后利用率 | 违建拆后利用率 拆后土地利用率 | % | admin rate up
create_rate | “无违建”创建率 | “无违建”村创建率 无违建村 “无违建”先进村 | % | admin rate up
industrial_clear_land | 出清亩均税收万元以下用地 | 亩均税收万元以下用地 | 亩 | admin flow up
expropriated_land | 征收土地面积 | 土地征收 征地面积 征地 | 亩 | admin flow none
houses_expropriated | 房屋征收面积 | 房屋拆迁 房屋征收 完成房屋征收 | 平方米 | admin flow none
land_area | 土地面积 | 行政区域面积 | 平方公里 | standard stock none
`;
