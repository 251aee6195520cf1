/** Energy. Facts: 国家统计局 主要统计指标解释·能源; 国家能源局. */
export const ENERGY = `
energy_consumption | Total energy consumption | 一定时期全社会消费的各种能源折标准煤的总量 | All energy consumed in a period, in standard coal | scale_ind_energy energy_per_gdp | =
scale_ind_energy | Energy consumption of industry above designated size | 规模以上工业企业的综合能源消费量 | Energy consumed by industrial firms above designated size | energy_consumption | =
energy_per_gdp | Energy consumption per unit of GDP | 能源消费总量与地区生产总值之比 | Energy consumed over GDP | energy_consumption ind_energy_intensity carbon_per_gdp | 万元地区生产总值能耗
ind_energy_intensity | Energy consumption per unit of industrial value added | 规上工业能源消费量与增加值之比 | Energy consumed by industry over its value added | energy_per_gdp | =
energy_output | Primary energy production | 一定时期生产的原煤、原油、天然气和一次电力等 | Coal, oil, gas, primary electricity and the like produced in a period | energy_consumption | =
clean_energy_share | Share of clean energy in consumption | 天然气、水核风光等清洁（非化石）能源占消费总量的比重 | Clean (non-fossil) energy over all energy consumed
electricity_consumption | Total electricity consumption | 各行业和居民生活用电量之和 | Electricity used by all industries and households | ind_electricity | =
ind_electricity | Industrial electricity consumption | 工业企业的用电量 | Electricity used by industry | electricity_consumption | =
household_electricity | Household electricity consumption | 城乡居民生活的用电量 | Electricity used by households | electricity_consumption | =
power_generation | Electricity generation | 发电机组生产的电量 | Electricity produced by generators | electricity_consumption | =
thermal_generation | Thermal power generation | 燃煤、燃气等火电机组的发电量 | Electricity from coal and gas | power_generation | =
hydro_generation | Hydropower generation | 水电机组的发电量 | Electricity from water | power_generation | =
wind_generation | Wind power generation | 风电机组的发电量 | Electricity from wind | power_generation | =
solar_generation | Solar power generation | 太阳能发电装置的发电量 | Electricity from the sun | power_generation | =
power_capacity | Installed generating capacity | 发电机组额定功率之和 | Rated power of all generators | new_energy_capacity power_generation | =
new_energy_capacity | Installed capacity of new energy | 风、光等新能源机组额定功率之和 | Rated power of wind, solar and other new energy | power_capacity
wind_capacity | Installed wind capacity | 风电机组额定功率之和 | Rated power of wind turbines | new_energy_capacity | 并网风电装机容量
solar_capacity | Installed solar capacity | 光伏等太阳能发电装置额定功率之和 | Rated power of solar installations | new_energy_capacity | 并网太阳能发电装机容量
coal_output | Output of raw coal | 矿井生产的原煤数量 | Raw coal mined | | 原煤产量
oil_output | Output of crude oil | 油田生产的原油数量 | Crude oil produced | gas_output | =
gas_output | Output of natural gas | 气田生产的天然气数量 | Natural gas produced | oil_output | =
gas_penetration | Gas penetration | 使用燃气的城区人口比重 | Urban persons who use gas | | =
charging_piles | Charging piles | 电动汽车充电桩数量 | Charging piles for electric vehicles
energy_env_targets | Energy and environment targets | 上级下达的节能减排约束性指标 | Binding targets of energy and environment set from above | energy_per_gdp pollutant_discharge
`;
