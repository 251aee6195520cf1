/** Population and urbanization. Facts: 国家统计局 主要统计指标解释·人口. */
export const POPULATION = `
resident_population | 常住人口 | 年末常住人口 常住总人口 | 万人 | standard stock none
total_population | 年末总人口 | 总人口 人口总数 全国人口 | 万人 | standard stock none
registered_population | 户籍人口 | 年末户籍人口 | 万人 | standard stock none
urban_population | 城镇人口 | 年末城镇人口 城镇常住人口 年末城镇常住人口 | 万人 | standard stock none
rural_population | 乡村人口 | 年末乡村人口 农村人口 乡村常住人口 | 万人 | standard stock none
male_population | 男性人口 | 年末男性人口 | 万人 | standard stock none
female_population | 女性人口 | 年末女性人口 | 万人 | standard stock none
sex_ratio | 总人口性别比 | 性别比 人口性别比 常住人口性别比 | 指数 | standard rate none
birth_sex_ratio | 出生人口性别比 | | 指数 | standard rate none
births | 出生人口 | 出生人数 全年出生人口 | 万人 | standard flow none
birth_rate | 人口出生率 | 出生率 | ‰ | standard rate none
deaths | 死亡人口 | 全年死亡人口 | 万人 | standard flow none
death_rate | 人口死亡率 | 死亡率 | ‰ | standard rate none
natural_growth_rate | 人口自然增长率 | 自然增长率 | ‰ | standard rate none
urbanization_rate | 常住人口城镇化率 | 城镇化率 城镇化水平 城镇化比率 | % | standard rate up
registered_urbanization_rate | 户籍人口城镇化率 | | % | standard rate up
households | 总户数 | 年末总户数 | 户 | standard stock none
household_size | 平均家庭户规模 | 户均人口 | 人/户 | standard rate none
population_density | 人口密度 | | 人/平方公里 | standard rate none
elderly_share | 60岁及以上人口占比 | 老龄化率 老年人口占比 | % | standard rate none
elderly_share_65 | 65岁及以上人口占比 | | % | standard rate none
dependency_ratio | 总抚养比 | 人口抚养比 | % | standard rate none
life_expectancy | 人均预期寿命 | 平均预期寿命 预期寿命 人均期望寿命 | 岁 | standard rate up
farm_transfer_population | 农业转移人口市民化 | 农业转移人口落户 农业转移人口进城落户 新增落户人口 | 万人 | admin flow up
village_avg_pop | 村平均人口 | 行政村平均人口 | 人 | admin rate none
village_merge | 行政村规模调整（行政村数量） | 行政村数量 村委会数 行政村数 行政村总数 行政村规模调整 | 个 | standard stock none
`;
