/** Population and urbanization. Facts: 国家统计局 主要统计指标解释·人口. */
export const POPULATION = `
resident_population | Resident population | 实际经常居住在本地半年以上的人口 | Persons who live in the place for half a year or more | registered_population total_population | =
total_population | Total population at year end | 年末的人口总数，报告未说明是常住还是户籍 | Population at year end where the report does not say whether resident or registered | resident_population registered_population | =
registered_population | Registered population | 在本地公安机关登记常住户口的人口 | Persons with household registration in the place | resident_population | =
urban_population | Urban population | 居住在城镇范围内的常住人口 | Resident population of urban areas | rural_population | 城镇常住人口
rural_population | Rural population | 居住在乡村的常住人口 | Resident population of rural areas | urban_population | 乡村常住人口
male_population | Male population | 人口中的男性人数 | Number of males in the population | female_population | =
female_population | Female population | 人口中的女性人数 | Number of females in the population | male_population | =
sex_ratio | Sex ratio | 以女性为100计算的男性人数 | Males per 100 females | birth_sex_ratio | =
birth_sex_ratio | Sex ratio at birth | 出生女婴为100时出生男婴数 | Male births per 100 female births | sex_ratio | =
births | Births | 一定时期内活产的人数 | Live births in a period | birth_rate deaths | =
birth_rate | Birth rate | 年内出生人数与年平均人口之比 | Births of the year over average population | death_rate births | =
deaths | Deaths | 一定时期内死亡的人数 | Deaths in a period | death_rate births deaths_accident | =
death_rate | Death rate | 年内死亡人数与年平均人口之比 | Deaths of the year over average population | birth_rate | =
natural_growth_rate | Natural population growth rate | 人口出生率减人口死亡率 | Birth rate less death rate | birth_rate | =
urbanization_rate | Urbanization rate of resident population | 城镇常住人口占全部常住人口的比重 | Urban residents over all residents | registered_urbanization_rate | 常住人口城镇化率
registered_urbanization_rate | Urbanization rate of registered population | 城镇户籍人口占全部户籍人口的比重 | Registered urban population over all registered population | urbanization_rate | =
households | Households | 户籍登记或常住的家庭户数 | Households, registered or resident | household_size
household_size | Average household size | 家庭户人口与家庭户数之比 | Persons per household | households | =
population_density | Population density | 人口数与土地面积之比 | Persons per square kilometre | | =
elderly_share | Share of population aged 60 and over | 60岁及以上人口占总人口的比重 | Persons of 60 and over as part of the population | elderly_share_65
elderly_share_65 | Share of population aged 65 and over | 65岁及以上人口占总人口的比重 | Persons of 65 and over as part of the population | elderly_share
dependency_ratio | Dependency ratio | 非劳动年龄人口与劳动年龄人口之比 | Persons outside working age per hundred of working age | | =
life_expectancy | Life expectancy at birth | 按当年死亡率水平新出生者平均可存活的年数 | Years a newborn would live at the mortality of the year | | 平均预期寿命
farm_transfer_population | Rural migrants settled in towns | 农业转移人口在城镇落户的人数 | Rural migrants who obtain urban registration
village_avg_pop | Average population per village | 行政村人口的平均数 | Average number of persons per administrative village
village_merge | Number of administrative villages | 行政村（村民委员会）的个数 | Number of administrative villages (villagers' committees) | | 村委会数
`;
