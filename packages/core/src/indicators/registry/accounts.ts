/** National accounts. Facts: 国家统计局《中国国民经济核算体系》, 主要统计指标解释·国民经济核算. */
export const ACCOUNTS = `
gdp 亿元 sf+: 地区生产总值 经济总量
gni 亿元 sf+: 国民总收入 国民生产总值 GNP
economic_growth % sr+: 经济增长率 经济增长 经济增速 地区生产总值增速 GDP年均增速 经济增长速度
gdp_per_capita 元 sr+: 人均地区生产总值 按常住人口计算的~ 常住人均生产总值
primary_va 亿元 sf+: 第一产业增加值 一产增加值
secondary_va 亿元 sf+: 第二产业增加值 二产增加值
tertiary_va 亿元 sf+: 第三产业增加值 三产增加值
service_va 亿元 sf+: 服务业增加值
agri_va 亿元 sf+: 农林牧渔业增加值 农业增加值
ind_va 亿元 sf+: 工业增加值 全部~
construction_va 亿元 sf+: 建筑业增加值
retail_va 亿元 sf+: 批发和零售业增加值 批发零售业增加值
transport_va 亿元 sf+: 交通运输、仓储和邮政业增加值 交通运输仓储邮政业增加值
hotel_va 亿元 sf+: 住宿和餐饮业增加值 住宿餐饮业增加值
finance_va 亿元 sf+: 金融业增加值
realestate_va 亿元 sf+: 房地产业增加值
info_va 亿元 sf+: 信息传输、软件和信息技术服务业增加值
logistics_va 亿元 sf+: 物流业增加值
logistics_va_gdp_share % sr=: 物流业增加值占地区生产总值比重
logistics_cost_gdp % sr-: 社会物流总费用与GDP的比率 社会物流总费用占GDP比重
culture_va 亿元 sf+: 文化及相关产业增加值 文化产业增加值
tourism_va 亿元 sf+: 旅游及相关产业增加值 旅游产业增加值 旅游业增加值
marine_gdp 亿元 sf+: 海洋生产总值 海洋经济增加值
private_va 亿元 af+: 民营经济增加值 非公有制经济增加值 非公经济增加值
private_va_share % ar+: 民营经济增加值占GDP比重 非公有制经济比重 民营经济占比
emerging_va 亿元 sf+: 战略性新兴产业增加值 工业~
industry_structure a∶b∶c sr=: 三次产业结构 三次产业比例 三次产业比率 三次产业构成 产业结构比例 ~比
primary_share % sr=: 第一产业增加值占地区生产总值比重 第一产业比重 一产比重
secondary_share % sr=: 第二产业增加值占地区生产总值比重 第二产业比重 二产比重
tertiary_share % sr+: 第三产业增加值占地区生产总值比重 第三产业比重 三产比重 服务业增加值占GDP比重
primary_contribution % sr=: 第一产业对经济增长的贡献率 第一产业对生产总值增长的贡献率 第一产业贡献率
secondary_contribution % sr=: 第二产业对经济增长的贡献率 第二产业对生产总值增长的贡献率 第二产业贡献率
tertiary_contribution % sr=: 第三产业对经济增长的贡献率 第三产业对生产总值增长的贡献率 第三产业贡献率
consumption_contribution % sr=: 最终消费支出对经济增长贡献率 消费对经济增长贡献率 最终消费支出贡献率
labor_productivity 万元/人 sr+: 全员劳动生产率 劳动生产率
equip_strategic_hightech_va 亿元 af+: 高端装备制造业、战略性新兴产业、高新技术产业增加值
`;
