/** Income and living. Facts: 国家统计局 主要统计指标解释·人民生活（城乡一体化住户调查，2013年起）. */
export const INCOME = `
income_resident | Disposable income per capita, all residents | 全体居民人均可用于最终消费和储蓄的收入 | Income per resident free for consumption and saving | income_urban income_rural income_all | =
income_all | Disposable income per capita, urban and rural | 城镇和农村居民人均可支配收入，两个数字分别列出 | Disposable income per capita of urban and of rural residents, stated one by one | income_urban income_rural income_resident | 城镇/农村居民人均可支配收入
income_urban | Disposable income per capita, urban residents | 城镇居民人均可用于最终消费和储蓄的收入 | Income per urban resident free for consumption and saving | income_rural income_resident | =
income_rural | Disposable income per capita, rural residents | 农村居民人均可用于最终消费和储蓄的收入 | Income per rural resident free for consumption and saving | income_urban net_income_rural income_resident | =
net_income_rural | Net income per capita of rural residents | 农村住户总收入扣除费用后的人均收入（2013年前口径） | Rural income per head after costs (the measure before 2013) | income_rural | 农村居民人均纯收入
income_low | Disposable income per capita, low-income farm households | 纳入帮扶的低收入农户的人均可支配收入 | Disposable income per head of registered low-income farm households | income_rural income_poverty_area
income_poverty_area | Income of rural residents in areas lifted out of poverty | 脱贫县（人口）的人均可支配收入或纯收入 | Income per head of rural residents or persons lifted out of poverty | income_rural
income_wage | Wage income per capita | 就业得到的全部劳动报酬和福利（人均） | Pay and benefits from employment per head | income_operating income_property income_transfer | 工资性收入
income_operating | Net business income per capita | 从事生产经营所获得的净收入（人均） | Net income from own business per head | income_wage | 经营净收入
income_property | Net property income per capita | 资产交由他人支配获得的净回报（人均） | Net return on assets per head | income_wage | 财产净收入
income_transfer | Net transfer income per capita | 转移性收入减转移性支出（人均） | Transfers received less transfers paid per head | transfer_payment income_wage | 转移净收入
income_ratio | Urban–rural income ratio | 城镇居民与农村居民人均可支配收入之比 | Urban over rural disposable income per head | | 城乡居民收入比
spending_resident | Consumption expenditure per capita, all residents | 居民用于满足日常生活消费的人均支出 | Expenditure per resident on daily consumption | spending_urban spending_rural income_resident | =
spending_urban | Consumption expenditure per capita, urban residents | 城镇居民用于日常生活消费的人均支出 | Expenditure per urban resident on daily consumption | spending_rural spending_resident | =
spending_rural | Consumption expenditure per capita, rural residents | 农村居民用于日常生活消费的人均支出 | Expenditure per rural resident on daily consumption | spending_urban spending_resident | =
engel | Engel coefficient | 食品烟酒支出占消费支出的比重 | Food, tobacco and liquor in consumption expenditure | engel_urban engel_rural | =
engel_urban | Engel coefficient, urban residents | 城镇居民食品烟酒支出占消费支出的比重 | Food, tobacco and liquor in urban consumption expenditure | engel_rural | =
engel_rural | Engel coefficient, rural residents | 农村居民食品烟酒支出占消费支出的比重 | Food, tobacco and liquor in rural consumption expenditure | engel_urban | =
housing_area_urban | Housing area per urban resident | 城镇居民人均拥有的住房建筑面积 | Floor space of housing per urban resident | housing_area_rural | =
housing_area_rural | Housing area per rural resident | 农村居民人均拥有的住房建筑面积 | Floor space of housing per rural resident | housing_area_urban | =
car_ownership | Motor vehicles in use | 年末登记在册的汽车数量 | Motor vehicles on the register at year end | private_cars | 民用汽车保有量
private_cars | Private vehicles in use | 年末私人登记在册的汽车数量 | Privately owned vehicles on the register at year end | car_ownership | =
farm_income_up | Income gained by farm households | 产业或项目带动农户增加的收入 | Income that an industry or project adds to farm households
poverty_line | Poverty line | 认定贫困户的人均年收入标准 | Income per head and year below which households count as poor
`;
