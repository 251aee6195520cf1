/** Population and urbanization. Facts: 国家统计局 主要统计指标解释·人口. */
export const POPULATION = `
resident_population 万人 ss=: 常住人口 年末~ 常住总人口
total_population 万人 ss=: 年末总人口 总人口 人口总数 全国人口
registered_population 万人 ss=: 户籍人口 年末~
urban_population 万人 ss=: 城镇人口 年末~ 城镇常住人口 年末城镇常住人口
rural_population 万人 ss=: 乡村人口 年末~ 农村人口 乡村常住人口
male_population 万人 ss=: 男性人口 年末~
female_population 万人 ss=: 女性人口 年末~
sex_ratio 指数 sr=: 总人口性别比 性别比 人口性别比 常住人口性别比
birth_sex_ratio 指数 sr=: 出生人口性别比
births 万人 sf=: 出生人口 出生人数 全年~
birth_rate ‰ sr=: 人口出生率 出生率
deaths 万人 sf=: 死亡人口 全年~
death_rate ‰ sr=: 人口死亡率 死亡率
natural_growth_rate ‰ sr=: 人口自然增长率 自然增长率
urbanization_rate % sr+: 常住人口城镇化率 城镇化率 城镇化水平 城镇化比率
registered_urbanization_rate % sr+: 户籍人口城镇化率
households 户 ss=: 总户数 年末~
household_size 人/户 sr=: 平均家庭户规模 户均人口
population_density 人/平方公里 sr=: 人口密度
elderly_share % sr=: 60岁及以上人口占比 老龄化率 老年人口占比
elderly_share_65 % sr=: 65岁及以上人口占比
dependency_ratio % sr=: 总抚养比 人口抚养比
life_expectancy 岁 sr+: 人均预期寿命 平均预期寿命 预期寿命 人均期望寿命
farm_transfer_population 万人 af+: 农业转移人口市民化 农业转移人口落户 农业转移人口进城落户 新增落户人口
village_avg_pop 人 ar=: 村平均人口 行政~
village_merge 个 ss=: 行政村规模调整（行政村数量） 行政村数量 村委会数 行政村数 行政村总数 行政村规模调整
`;
