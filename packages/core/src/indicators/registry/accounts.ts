/** National accounts. Facts: 国家统计局《中国国民经济核算体系》, 主要统计指标解释·国民经济核算. */
export const ACCOUNTS = `
gdp | 地区生产总值 | 经济总量 | 亿元 | standard flow up
gni | 国民总收入 | 国民生产总值 GNP | 亿元 | standard flow up
economic_growth | 经济增长率 | 经济增长 经济增速 地区生产总值增速 GDP年均增速 经济增长速度 | % | standard rate up
gdp_per_capita | 人均地区生产总值 | 按常住人口计算的人均地区生产总值 常住人均生产总值 | 元 | standard rate up
primary_va | 第一产业增加值 | 一产增加值 | 亿元 | standard flow up
secondary_va | 第二产业增加值 | 二产增加值 | 亿元 | standard flow up
tertiary_va | 第三产业增加值 | 三产增加值 | 亿元 | standard flow up
service_va | 服务业增加值 | | 亿元 | standard flow up
agri_va | 农林牧渔业增加值 | 农业增加值 | 亿元 | standard flow up
ind_va | 工业增加值 | 全部工业增加值 | 亿元 | standard flow up
construction_va | 建筑业增加值 | | 亿元 | standard flow up
retail_va | 批发和零售业增加值 | 批发零售业增加值 | 亿元 | standard flow up
transport_va | 交通运输、仓储和邮政业增加值 | 交通运输仓储邮政业增加值 | 亿元 | standard flow up
hotel_va | 住宿和餐饮业增加值 | 住宿餐饮业增加值 | 亿元 | standard flow up
finance_va | 金融业增加值 | | 亿元 | standard flow up
realestate_va | 房地产业增加值 | | 亿元 | standard flow up
info_va | 信息传输、软件和信息技术服务业增加值 | | 亿元 | standard flow up
logistics_va | 物流业增加值 | | 亿元 | standard flow up
logistics_va_gdp_share | 物流业增加值占地区生产总值比重 | | % | standard rate none
logistics_cost_gdp | 社会物流总费用与GDP的比率 | 社会物流总费用占GDP比重 | % | standard rate down
culture_va | 文化及相关产业增加值 | 文化产业增加值 | 亿元 | standard flow up
tourism_va | 旅游及相关产业增加值 | 旅游产业增加值 旅游业增加值 | 亿元 | standard flow up
marine_gdp | 海洋生产总值 | 海洋经济增加值 | 亿元 | standard flow up
private_va | 民营经济增加值 | 非公有制经济增加值 非公经济增加值 | 亿元 | admin flow up
private_va_share | 民营经济增加值占GDP比重 | 非公有制经济比重 民营经济占比 | % | admin rate up
emerging_va | 战略性新兴产业增加值 | 工业战略性新兴产业增加值 | 亿元 | standard flow up
industry_structure | 三次产业结构 | 三次产业比例 三次产业比率 三次产业构成 产业结构比例 三次产业结构比 | a∶b∶c | standard rate none
primary_share | 第一产业增加值占地区生产总值比重 | 第一产业比重 一产比重 | % | standard rate none
secondary_share | 第二产业增加值占地区生产总值比重 | 第二产业比重 二产比重 | % | standard rate none
tertiary_share | 第三产业增加值占地区生产总值比重 | 第三产业比重 三产比重 服务业增加值占GDP比重 | % | standard rate up
primary_contribution | 第一产业对经济增长的贡献率 | 第一产业对生产总值增长的贡献率 第一产业贡献率 | % | standard rate none
secondary_contribution | 第二产业对经济增长的贡献率 | 第二产业对生产总值增长的贡献率 第二产业贡献率 | % | standard rate none
tertiary_contribution | 第三产业对经济增长的贡献率 | 第三产业对生产总值增长的贡献率 第三产业贡献率 | % | standard rate none
consumption_contribution | 最终消费支出对经济增长贡献率 | 消费对经济增长贡献率 最终消费支出贡献率 | % | standard rate none
labor_productivity | 全员劳动生产率 | 劳动生产率 | 万元/人 | standard rate up
equip_strategic_hightech_va | 高端装备制造业、战略性新兴产业、高新技术产业增加值 | | 亿元 | admin flow up
`;
