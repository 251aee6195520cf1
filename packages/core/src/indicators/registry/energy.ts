/** Energy. Facts: 国家统计局 主要统计指标解释·能源; 国家能源局. */
export const ENERGY = `
energy_consumption 万吨标准煤 sf-: 能源消费总量 能耗总量 全社会~
scale_ind_energy 万吨标准煤 sf-: 规模以上工业综合能源消费量 规上工业能源消费量 规上工业能耗
energy_per_gdp 吨标准煤/万元 sr-: 单位地区生产总值能耗 万元生产总值综合能耗 万元GDP能耗 单位GDP能耗降低率
ind_energy_intensity 吨标准煤/万元 sr-: 单位工业增加值能耗 万元工业增加值能耗
energy_output 万吨标准煤 sf+: 一次能源生产总量 能源生产总量
clean_energy_share % sr+: 清洁能源消费占比 非化石能源占比
electricity_consumption 亿千瓦时 sf+: 全社会用电量 用电量 全社会用电总量
ind_electricity 亿千瓦时 sf+: 工业用电量 工业用电
household_electricity 亿千瓦时 sf=: 城乡居民生活用电量 居民生活用电
power_generation 亿千瓦时 sf+: 发电量 全年~ 规上工业~ 总~
thermal_generation 亿千瓦时 sf=: 火力发电量 火电发电量
hydro_generation 亿千瓦时 sf+: 水力发电量 水电发电量
wind_generation 亿千瓦时 sf+: 风力发电量 风电发电量
solar_generation 亿千瓦时 sf+: 太阳能发电量 光伏发电量
power_capacity 万千瓦 ss+: 发电装机容量 电力装机容量 电力装机 电力总装机 总装机容量
new_energy_capacity 万千瓦 ss+: 新能源装机容量 新能源装机 新能源装机规模 可再生能源装机 清洁能源装机
wind_capacity 万千瓦 ss+: 风电装机容量 风电装机
solar_capacity 万千瓦 ss+: 光伏装机容量 光伏装机 太阳能发电装机容量 分布式光伏装机
coal_output 亿吨 sf=: 原煤产量 煤炭产量 煤产量
oil_output 万吨 sf=: 原油产量
gas_output 亿立方米 sf+: 天然气产量
gas_penetration % sr+: 燃气普及率 城市~
charging_piles 个 ss+: 充电桩 公共~ 新能源汽车~ 充电设施
energy_env_targets 项 ar=: 能源和环境指标 节能减排指标 节能减排 能源和环境约束性指标
`;
