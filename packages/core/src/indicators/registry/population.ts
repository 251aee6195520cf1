/** Population and urbanization. Facts: 国家统计局 主要统计指标解释·人口. */
export const POPULATION = `
resident_population | 常住人口 | 年末常住人口 全市常住人口 常住总人口 年末常住总人口 常住人口总量 常住人口数 | Resident population | 万人 | standard stock none | 实际经常居住在本地半年以上的人口 | Persons who live in the place for half a year or more | registered_population total_population | =
total_population | 年末总人口 | 总人口 人口总数 全国人口 总人口数 人口总量 | Total population at year end | 万人 | standard stock none | 年末的人口总数，报告未说明是常住还是户籍 | Population at year end where the report does not say whether resident or registered | resident_population registered_population | =
registered_population | 户籍人口 | 年末户籍人口 户籍总人口 年末户籍总人口 户籍人口数 | Registered population | 万人 | standard stock none | 在本地公安机关登记常住户口的人口 | Persons with household registration in the place | resident_population | =
urban_population | 城镇人口 | 年末城镇人口 城镇常住人口 年末城镇常住人口 | Urban population | 万人 | standard stock none | 居住在城镇范围内的常住人口 | Resident population of urban areas | rural_population | 城镇常住人口
rural_population | 乡村人口 | 年末乡村人口 农村人口 乡村常住人口 年末乡村常住人口 | Rural population | 万人 | standard stock none | 居住在乡村的常住人口 | Resident population of rural areas | urban_population | 乡村常住人口
male_population | 男性人口 | 年末男性人口 | Male population | 万人 | standard stock none | 人口中的男性人数 | Number of males in the population | female_population | =
female_population | 女性人口 | 年末女性人口 | Female population | 万人 | standard stock none | 人口中的女性人数 | Number of females in the population | male_population | =
sex_ratio | 总人口性别比 | 性别比 人口性别比 常住人口性别比 | Sex ratio | 指数 | standard rate none | 以女性为100计算的男性人数 | Males per 100 females | birth_sex_ratio | =
birth_sex_ratio | 出生人口性别比 | | Sex ratio at birth | 指数 | standard rate none | 出生女婴为100时出生男婴数 | Male births per 100 female births | sex_ratio | =
births | 出生人口 | 出生人数 全年出生人口 | Births | 万人 | standard flow none | 一定时期内活产的人数 | Live births in a period | birth_rate deaths | =
birth_rate | 人口出生率 | 出生率 | Birth rate | ‰ | standard rate none | 年内出生人数与年平均人口之比 | Births of the year over average population | death_rate births | =
deaths | 死亡人口 | 全年死亡人口 | Deaths | 万人 | standard flow none | 一定时期内死亡的人数 | Deaths in a period | death_rate births deaths_accident | =
death_rate | 人口死亡率 | 死亡率 | Death rate | ‰ | standard rate none | 年内死亡人数与年平均人口之比 | Deaths of the year over average population | birth_rate | =
natural_growth_rate | 人口自然增长率 | 自然增长率 | Natural population growth rate | ‰ | standard rate none | 人口出生率减人口死亡率 | Birth rate less death rate | birth_rate | =
urbanization_rate | 常住人口城镇化率 | 城镇化率 城镇化水平 城镇化比率 常住人口城镇化水平 | Urbanization rate of resident population | % | standard rate up | 城镇常住人口占全部常住人口的比重 | Urban residents over all residents | registered_urbanization_rate | 常住人口城镇化率
registered_urbanization_rate | 户籍人口城镇化率 | | Urbanization rate of registered population | % | standard rate up | 城镇户籍人口占全部户籍人口的比重 | Registered urban population over all registered population | urbanization_rate | =
households | 总户数 | 年末总户数 户籍户数 家庭户 常住家庭户 | Households | 户 | standard stock none | 户籍登记或常住的家庭户数 | Households, registered or resident | household_size
household_size | 平均家庭户规模 | 户均人口 平均每户人口 平均每个家庭户人口 | Average household size | 人/户 | standard rate none | 家庭户人口与家庭户数之比 | Persons per household | households | =
population_density | 人口密度 | | Population density | 人/平方公里 | standard rate none | 人口数与土地面积之比 | Persons per square kilometre | | =
elderly_share | 60岁及以上人口占比 | 60岁及以上人口比重 老年人口比重 老龄化率 60岁以上老年人口占比 老龄化程度 老年人口占比 | Share of population aged 60 and over | % | standard rate none | 60岁及以上人口占总人口的比重 | Persons of 60 and over as part of the population | elderly_share_65
elderly_share_65 | 65岁及以上人口占比 | 65岁及以上人口比重 65岁以上人口占比 | Share of population aged 65 and over | % | standard rate none | 65岁及以上人口占总人口的比重 | Persons of 65 and over as part of the population | elderly_share
dependency_ratio | 总抚养比 | 人口抚养比 | Dependency ratio | % | standard rate none | 非劳动年龄人口与劳动年龄人口之比 | Persons outside working age per hundred of working age | | =
life_expectancy | 人均预期寿命 | 平均预期寿命 居民人均预期寿命 预期寿命 人口平均预期寿命 居民平均期望寿命 人均期望寿命 | Life expectancy at birth | 岁 | standard rate up | 按当年死亡率水平新出生者平均可存活的年数 | Years a newborn would live at the mortality of the year | | 平均预期寿命
farm_transfer_population | 农业转移人口市民化 | 农业转移人口落户 农业转移人口进城落户 新增落户人口 农业人口转移 进城落户农业转移人口 | Rural migrants settled in towns | 万人 | admin flow up | 农业转移人口在城镇落户的人数 | Rural migrants who obtain urban registration
village_avg_pop | 村平均人口 | 行政村平均人口 村均人口 | Average population per village | 人 | admin rate none | 行政村人口的平均数 | Average number of persons per administrative village
village_merge | 行政村规模调整（行政村数量） | 行政村数量 村委会数 行政村数 行政村总数 行政村规模调整 村民委员会数 | Number of administrative villages | 个 | standard stock none | 行政村（村民委员会）的个数 | Number of administrative villages (villagers' committees) | | 村委会数
`;
