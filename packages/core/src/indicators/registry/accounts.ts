/** National accounts. Facts: 国家统计局《中国国民经济核算体系》, 主要统计指标解释·国民经济核算. */
export const ACCOUNTS = `
gdp | 地区生产总值 | 国内生产总值 全区生产总值 经济总量 | Gross domestic (regional) product | 亿元 | standard flow up | 一个国家或地区所有常住单位在一定时期内生产活动的最终成果 | Value of all final goods and services produced by resident units of a country or region in a period | economic_growth gdp_per_capita gni | =
gni | 国民总收入 | 国民生产总值 GNP | Gross national income | 亿元 | standard flow up | 一国常住单位一定时期内初次分配所得的收入总和，等于国内生产总值加来自国外的净要素收入 | Primary income received by residents: GDP plus net factor income from abroad | gdp | =
economic_growth | 经济增长率 | 经济增长 经济增速 地区生产总值增速 地区生产总值增长率 GDP年均增速 经济增长速度 | Economic growth rate | % | standard rate up | 按不变价格计算的地区生产总值比上年同期增长的百分比 | Growth of GDP at constant prices over the same period of the year before | gdp | 地区生产总值增长速度
gdp_per_capita | 人均地区生产总值 | 按常住人口计算的人均地区生产总值 常住人均生产总值 | GDP per capita | 元 | standard rate up | 地区生产总值除以同期平均常住人口 | GDP divided by the average resident population of the period | gdp income_resident gdp_per_registered | =
gdp_per_registered | 户籍人均生产总值 | 按户籍人口计算的人均地区生产总值 | GDP per registered person | 元 | admin rate up | 地区生产总值除以同期平均户籍人口 | GDP divided by the average registered (hukou) population | gdp_per_capita
primary_va | 第一产业增加值 | 一产增加值 第一产业生产总值 | Value added of primary industry | 亿元 | standard flow up | 农、林、牧、渔业（不含专业及辅助性活动）的增加值 | Value added of farming, forestry, animal husbandry and fishery, without support services | agri_va | =
secondary_va | 第二产业增加值 | 二产增加值 | Value added of secondary industry | 亿元 | standard flow up | 采矿、制造、电热气水生产供应和建筑业的增加值 | Value added of mining, manufacturing, utilities and construction | ind_va scale_ind_va | =
tertiary_va | 第三产业增加值 | 三产增加值 | Value added of tertiary industry | 亿元 | standard flow up | 第一、二产业以外其他行业（服务业）的增加值 | Value added of all service industries outside primary and secondary industry | service_va | =
service_va | 服务业增加值 | | Value added of services | 亿元 | standard flow up | 服务业各行业一定时期生产活动新增加的价值 | Value newly added by the service industries in a period | tertiary_va | =
agri_va | 农林牧渔业增加值 | 农业增加值 | Value added of farming, forestry, animal husbandry and fishery | 亿元 | standard flow up | 农、林、牧、渔业及其专业辅助活动的增加值 | Value added of farming, forestry, animal husbandry, fishery and their support services | agri_output primary_va | =
ind_va | 工业增加值 | 全部工业增加值 全口径工业增加值 | Value added of industry | 亿元 | standard flow up | 全部工业企业一定时期生产活动新增加的价值 | Value added of all industrial enterprises, of whatever size | scale_ind_va ind_output | 全部工业增加值
construction_va | 建筑业增加值 | | Value added of construction | 亿元 | standard flow up | 建筑业一定时期生产活动新增加的价值 | Value newly added by construction in a period | construction_output | =
retail_va | 批发和零售业增加值 | 批发零售业增加值 | Value added of wholesale and retail trade | 亿元 | standard flow up | 批发和零售业一定时期新增加的价值 | Value newly added by wholesale and retail trade | retail_sales | =
transport_va | 交通运输、仓储和邮政业增加值 | 交通运输仓储邮政业增加值 交通运输仓储及邮政业增加值 交通运输业增加值 | Value added of transport, storage and post | 亿元 | standard flow up | 交通运输、仓储和邮政业一定时期新增加的价值 | Value newly added by transport, storage and post | logistics_va | =
hotel_va | 住宿和餐饮业增加值 | 住宿餐饮业增加值 | Value added of hotels and catering | 亿元 | standard flow up | 住宿和餐饮业一定时期新增加的价值 | Value newly added by hotels and catering | catering_revenue | =
finance_va | 金融业增加值 | | Value added of finance | 亿元 | standard flow up | 金融业一定时期新增加的价值 | Value newly added by financial industries | | =
realestate_va | 房地产业增加值 | | Value added of real estate | 亿元 | standard flow up | 房地产业一定时期新增加的价值 | Value newly added by real estate | realestate_investment | =
info_va | 信息传输、软件和信息技术服务业增加值 | | Value added of information transmission, software and IT services | 亿元 | standard flow up | 信息传输、软件和信息技术服务业一定时期新增加的价值 | Value newly added by information transmission, software and IT services | software_revenue digital_core_va | =
leasing_va | 租赁和商务服务业增加值 | | Value added of leasing and business services | 亿元 | standard flow up | 租赁和商务服务业一定时期新增加的价值 | Value newly added by leasing and business services | | =
logistics_va | 物流业增加值 | | Value added of logistics | 亿元 | standard flow up | 物流活动在各行业中创造的增加值 | Value added created by logistics activity across industries | transport_va | =
logistics_va_gdp_share | 物流业增加值占地区生产总值比重 | | Share of logistics in GDP | % | standard rate none | 物流业增加值与地区生产总值之比 | Value added of logistics over GDP | logistics_cost_gdp
logistics_cost_gdp | 社会物流总费用与GDP的比率 | 社会物流总费用占GDP比重 | Total logistics cost to GDP | % | standard rate down | 社会物流总费用与地区生产总值之比 | Total cost of logistics over GDP | logistics_va_gdp_share
culture_va | 文化及相关产业增加值 | 文化产业增加值 | Value added of culture and related industries | 亿元 | standard flow up | 文化及相关产业单位一定时期新增加的价值 | Value newly added by culture and related industries | | =
tourism_va | 旅游及相关产业增加值 | 旅游产业增加值 旅游业增加值 | Value added of tourism and related industries | 亿元 | standard flow up | 旅游及相关产业一定时期新增加的价值 | Value newly added by tourism and related industries | tourism_revenue | =
marine_gdp | 海洋生产总值 | 海洋经济增加值 海洋经济生产总值 | Gross ocean product | 亿元 | standard flow up | 海洋产业及相关产业增加值之和 | Value added of ocean and ocean-related industries | | =
private_va | 民营经济增加值 | 非公有制经济增加值 非公经济增加值 | Value added of the private economy | 亿元 | admin flow up | 民营（非公有制）经济单位创造的增加值 | Value added created by private (non-public) units
private_va_share | 民营经济增加值占GDP比重 | 非公有制经济比重 民营经济占比 | Share of the private economy in GDP | % | admin rate up | 民营经济增加值与地区生产总值之比 | Value added of the private economy over GDP
emerging_va | 战略性新兴产业增加值 | 工业战略性新兴产业增加值 规上工业战略性新兴产业增加值 | Value added of strategic emerging industries | 亿元 | standard flow up | 列入战略性新兴产业分类的行业的增加值 | Value added of industries classed as strategic and emerging | high_tech_va equip_va | 工业战略性新兴产业增加值
industry_structure | 三次产业结构 | 三次产业比例 三次产业比率 三次产业构成 产业结构比例 三次产业结构比 | Composition of GDP by industry | a∶b∶c | standard rate none | 第一、二、三产业增加值在地区生产总值中的比例 | Shares of primary, secondary and tertiary industry in GDP | | 三次产业构成
primary_share | 第一产业增加值占地区生产总值比重 | 第一产业比重 第一产业占比 一产比重 | Share of primary industry in GDP | % | standard rate none | 第一产业增加值与地区生产总值之比 | Value added of primary industry over GDP | primary_contribution
secondary_share | 第二产业增加值占地区生产总值比重 | 第二产业比重 第二产业占比 二产比重 | Share of secondary industry in GDP | % | standard rate none | 第二产业增加值与地区生产总值之比 | Value added of secondary industry over GDP | secondary_contribution
tertiary_share | 第三产业增加值占地区生产总值比重 | 第三产业比重 第三产业占比 三产比重 服务业增加值占GDP比重 服务业占比 | Share of tertiary industry in GDP | % | standard rate up | 第三产业（服务业）增加值与地区生产总值之比 | Value added of tertiary industry (services) over GDP | tertiary_contribution
primary_contribution | 第一产业对经济增长的贡献率 | 第一产业对生产总值增长的贡献率 第一产业贡献率 | Contribution of primary industry to growth | % | standard rate none | 第一产业增加值的增量与地区生产总值增量之比 | Increment of primary industry over the increment of GDP | primary_share
secondary_contribution | 第二产业对经济增长的贡献率 | 第二产业对生产总值增长的贡献率 第二产业贡献率 | Contribution of secondary industry to growth | % | standard rate none | 第二产业增加值的增量与地区生产总值增量之比 | Increment of secondary industry over the increment of GDP | secondary_share
tertiary_contribution | 第三产业对经济增长的贡献率 | 第三产业对生产总值增长的贡献率 第三产业贡献率 | Contribution of tertiary industry to growth | % | standard rate none | 第三产业增加值的增量与地区生产总值增量之比 | Increment of tertiary industry over the increment of GDP | tertiary_share
consumption_contribution | 最终消费支出对经济增长贡献率 | 消费对经济增长贡献率 最终消费支出贡献率 | Contribution of final consumption to growth | % | standard rate none | 最终消费支出增量与支出法国内生产总值增量之比 | Increment of final consumption over the increment of GDP by expenditure
labor_productivity | 全员劳动生产率 | 劳动生产率 | Labour productivity | 万元/人 | standard rate up | 地区生产总值（不变价）与全部就业人员平均数之比 | GDP at constant prices over the average number of employed persons | ind_labor_productivity | =
equip_strategic_hightech_va | 高端装备制造业、战略性新兴产业、高新技术产业增加值 | | Value added of high-end equipment, strategic emerging and high-tech industries | 亿元 | admin flow up | 三类产业各自的增加值，报告中常并列提出同一目标 | Value added of each of three groups that reports set one goal for | emerging_va high_tech_va equip_va
`;
