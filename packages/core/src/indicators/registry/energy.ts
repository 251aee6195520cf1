/** Energy. Facts: 国家统计局 主要统计指标解释·能源; 国家能源局. */
export const ENERGY = `
energy_consumption | 能源消费总量 | 能耗总量 全社会能源消费总量 | 万吨标准煤 | standard flow down
scale_ind_energy | 规模以上工业综合能源消费量 | 规上工业能源消费量 规上工业能耗 | 万吨标准煤 | standard flow down
energy_per_gdp | 单位地区生产总值能耗 | 万元生产总值综合能耗 万元GDP能耗 单位GDP能耗降低率 | 吨标准煤/万元 | standard rate down
ind_energy_intensity | 单位工业增加值能耗 | 万元工业增加值能耗 | 吨标准煤/万元 | standard rate down
energy_output | 一次能源生产总量 | 能源生产总量 | 万吨标准煤 | standard flow up
clean_energy_share | 清洁能源消费占比 | 非化石能源占比 | % | standard rate up
electricity_consumption | 全社会用电量 | 用电量 全社会用电总量 | 亿千瓦时 | standard flow up
ind_electricity | 工业用电量 | 工业用电 | 亿千瓦时 | standard flow up
household_electricity | 城乡居民生活用电量 | 居民生活用电 | 亿千瓦时 | standard flow none
power_generation | 发电量 | 全年发电量 规上工业发电量 总发电量 | 亿千瓦时 | standard flow up
thermal_generation | 火力发电量 | 火电发电量 | 亿千瓦时 | standard flow none
hydro_generation | 水力发电量 | 水电发电量 | 亿千瓦时 | standard flow up
wind_generation | 风力发电量 | 风电发电量 | 亿千瓦时 | standard flow up
solar_generation | 太阳能发电量 | 光伏发电量 | 亿千瓦时 | standard flow up
power_capacity | 发电装机容量 | 电力装机容量 电力装机 电力总装机 总装机容量 | 万千瓦 | standard stock up
new_energy_capacity | 新能源装机容量 | 新能源装机 新能源装机规模 可再生能源装机 清洁能源装机 | 万千瓦 | standard stock up
wind_capacity | 风电装机容量 | 风电装机 | 万千瓦 | standard stock up
solar_capacity | 光伏装机容量 | 光伏装机 太阳能发电装机容量 分布式光伏装机 | 万千瓦 | standard stock up
coal_output | 原煤产量 | 煤炭产量 煤产量 | 亿吨 | standard flow none
oil_output | 原油产量 | | 万吨 | standard flow none
gas_output | 天然气产量 | | 亿立方米 | standard flow up
gas_penetration | 燃气普及率 | 城市燃气普及率 | % | standard rate up
charging_piles | 充电桩 | 公共充电桩 新能源汽车充电桩 充电设施 | 个 | standard stock up
energy_env_targets | 能源和环境指标 | 节能减排指标 节能减排 能源和环境约束性指标 | 项 | admin rate none
`;
