/** Income and living. Facts: 国家统计局 主要统计指标解释·人民生活（城乡一体化住户调查，2013年起）. */
export const INCOME = `
income_resident 元 sf+: 居民人均可支配收入 常住~ 全体~ 人均可支配收入 居民可支配收入 居民收入 居民人均收入
income_all 元 sf+: 城乡居民人均可支配收入（城镇、农村两列） 城乡居民人均可支配收入 城乡居民可支配收入 城乡居民收入 城乡居民人均收入 城乡常住居民人均可支配收入
income_urban 元 sf+: 城镇居民人均可支配收入 城镇居民可支配收入 城镇居民收入 城镇居民人均收入
income_rural 元 sf+: 农村居民人均可支配收入 农村居民可支配收入 农村居民收入 农牧民人均可支配收入 农村牧区常住居民人均可支配收入 农民收入
net_income_rural 元 sf+: 农民人均纯收入 农村居民人均纯收入 农牧民人均纯收入 农民纯收入
income_low 元 sf+: 低收入农户人均可支配收入 低收入农户收入 低收入农户可支配收入
income_poverty_area 元 sf+: 脱贫地区农村居民人均可支配收入 脱贫人口人均纯收入 脱贫地区农村居民收入 脱贫县农村居民人均可支配收入 脱贫人口收入
income_wage 元 sf+: 人均工资性收入 工资性收入 居民~
income_operating 元 sf+: 人均经营净收入 经营净收入
income_property 元 sf+: 人均财产净收入 财产净收入 财产性收入
income_transfer 元 sf+: 人均转移净收入 转移净收入
income_ratio 倍 sr-: 城乡居民收入倍差 城乡居民收入比 城乡居民收入之比 城乡居民人均收入比
spending_resident 元 sf=: 居民人均消费支出 全体~
spending_urban 元 sf=: 城镇居民人均消费支出 城镇居民人均生活消费支出
spending_rural 元 sf=: 农村居民人均消费支出 农村居民人均生活消费支出
engel % sr-: 恩格尔系数 居民~
engel_urban % sr-: 城镇居民恩格尔系数 城镇恩格尔系数
engel_rural % sr-: 农村居民恩格尔系数 农村恩格尔系数
housing_area_urban 平方米/人 ss+: 城镇居民人均住房建筑面积 城镇居民人均住房面积
housing_area_rural 平方米/人 ss+: 农村居民人均住房建筑面积 农村居民人均住房面积 农村人均住房面积
car_ownership 万辆 ss=: 汽车保有量 民用~ 机动车保有量
private_cars 万辆 ss=: 私人汽车保有量 私家车保有量 私人轿车保有量
farm_income_up 万元 af+: 带动农户年均增收 户均增收 农户年均增收
poverty_line 元 ar=: 贫困标准线（年收入4600元以下） 贫困标准 扶贫标准 贫困线
`;
