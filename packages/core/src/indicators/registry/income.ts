/** Income and living. Facts: 国家统计局 主要统计指标解释·人民生活（城乡一体化住户调查，2013年起）. */
export const INCOME = `
income_resident | 居民人均可支配收入 | 常住居民人均可支配收入 全体居民人均可支配收入 人均可支配收入 居民可支配收入 居民收入 居民人均收入 | 元 | standard flow up
income_all | 城乡居民人均可支配收入（城镇、农村两列） | 城乡居民人均可支配收入 城乡居民可支配收入 城乡居民收入 城乡居民人均收入 城乡常住居民人均可支配收入 | 元 | standard flow up
income_urban | 城镇居民人均可支配收入 | 城镇居民可支配收入 城镇居民收入 城镇居民人均收入 | 元 | standard flow up
income_rural | 农村居民人均可支配收入 | 农村居民可支配收入 农村居民收入 农牧民人均可支配收入 农村牧区常住居民人均可支配收入 农民收入 | 元 | standard flow up
net_income_rural | 农民人均纯收入 | 农村居民人均纯收入 农牧民人均纯收入 农民纯收入 | 元 | standard flow up
income_low | 低收入农户人均可支配收入 | 低收入农户收入 低收入农户可支配收入 | 元 | standard flow up
income_poverty_area | 脱贫地区农村居民人均可支配收入 | 脱贫人口人均纯收入 脱贫地区农村居民收入 脱贫县农村居民人均可支配收入 脱贫人口收入 | 元 | standard flow up
income_wage | 人均工资性收入 | 工资性收入 居民人均工资性收入 | 元 | standard flow up
income_operating | 人均经营净收入 | 经营净收入 | 元 | standard flow up
income_property | 人均财产净收入 | 财产净收入 财产性收入 | 元 | standard flow up
income_transfer | 人均转移净收入 | 转移净收入 | 元 | standard flow up
income_ratio | 城乡居民收入倍差 | 城乡居民收入比 城乡居民收入之比 城乡居民人均收入比 | 倍 | standard rate down
spending_resident | 居民人均消费支出 | 全体居民人均消费支出 | 元 | standard flow none
spending_urban | 城镇居民人均消费支出 | 城镇居民人均生活消费支出 | 元 | standard flow none
spending_rural | 农村居民人均消费支出 | 农村居民人均生活消费支出 | 元 | standard flow none
engel | 恩格尔系数 | 居民恩格尔系数 | % | standard rate down
engel_urban | 城镇居民恩格尔系数 | 城镇恩格尔系数 | % | standard rate down
engel_rural | 农村居民恩格尔系数 | 农村恩格尔系数 | % | standard rate down
housing_area_urban | 城镇居民人均住房建筑面积 | 城镇居民人均住房面积 | 平方米/人 | standard stock up
housing_area_rural | 农村居民人均住房建筑面积 | 农村居民人均住房面积 农村人均住房面积 | 平方米/人 | standard stock up
car_ownership | 汽车保有量 | 民用汽车保有量 机动车保有量 | 万辆 | standard stock none
private_cars | 私人汽车保有量 | 私家车保有量 私人轿车保有量 | 万辆 | standard stock none
farm_income_up | 带动农户年均增收 | 户均增收 农户年均增收 | 万元 | admin flow up
poverty_line | 贫困标准线（年收入4600元以下） | 贫困标准 扶贫标准 贫困线 | 元 | admin rate none
`;
