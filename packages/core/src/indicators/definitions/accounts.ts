/** National accounts. Facts: 国家统计局《中国国民经济核算体系》, 主要统计指标解释·国民经济核算. */
export const ACCOUNTS = `
gdp | Gross domestic (regional) product | 一个国家或地区所有常住单位在一定时期内生产活动的最终成果 | Value of all final goods and services produced by resident units of a country or region in a period | economic_growth gdp_per_capita gni | =
gni | Gross national income | 一国常住单位一定时期内初次分配所得的收入总和，等于国内生产总值加来自国外的净要素收入 | Primary income received by residents: GDP plus net factor income from abroad | gdp | =
economic_growth | Economic growth rate | 按不变价格计算的地区生产总值比上年同期增长的百分比 | Growth of GDP at constant prices over the same period of the year before | gdp | 地区生产总值增长速度
gdp_per_capita | GDP per capita | 地区生产总值除以同期平均常住人口 | GDP divided by the average resident population of the period | gdp income_resident | =
primary_va | Value added of primary industry | 农、林、牧、渔业（不含专业及辅助性活动）的增加值 | Value added of farming, forestry, animal husbandry and fishery, without support services | agri_va | =
secondary_va | Value added of secondary industry | 采矿、制造、电热气水生产供应和建筑业的增加值 | Value added of mining, manufacturing, utilities and construction | ind_va scale_ind_va | =
tertiary_va | Value added of tertiary industry | 第一、二产业以外其他行业（服务业）的增加值 | Value added of all service industries outside primary and secondary industry | service_va | =
service_va | Value added of services | 服务业各行业一定时期生产活动新增加的价值 | Value newly added by the service industries in a period | tertiary_va | =
agri_va | Value added of farming, forestry, animal husbandry and fishery | 农、林、牧、渔业及其专业辅助活动的增加值 | Value added of farming, forestry, animal husbandry, fishery and their support services | agri_output primary_va | =
ind_va | Value added of industry | 全部工业企业一定时期生产活动新增加的价值 | Value added of all industrial enterprises, of whatever size | scale_ind_va ind_output | 全部工业增加值
construction_va | Value added of construction | 建筑业一定时期生产活动新增加的价值 | Value newly added by construction in a period | construction_output | =
retail_va | Value added of wholesale and retail trade | 批发和零售业一定时期新增加的价值 | Value newly added by wholesale and retail trade | retail_sales | =
transport_va | Value added of transport, storage and post | 交通运输、仓储和邮政业一定时期新增加的价值 | Value newly added by transport, storage and post | logistics_va | =
hotel_va | Value added of hotels and catering | 住宿和餐饮业一定时期新增加的价值 | Value newly added by hotels and catering | catering_revenue | =
finance_va | Value added of finance | 金融业一定时期新增加的价值 | Value newly added by financial industries | | =
realestate_va | Value added of real estate | 房地产业一定时期新增加的价值 | Value newly added by real estate | realestate_investment | =
info_va | Value added of information transmission, software and IT services | 信息传输、软件和信息技术服务业一定时期新增加的价值 | Value newly added by information transmission, software and IT services | software_revenue digital_core_va | =
logistics_va | Value added of logistics | 物流活动在各行业中创造的增加值 | Value added created by logistics activity across industries | transport_va | =
logistics_va_gdp_share | Share of logistics in GDP | 物流业增加值与地区生产总值之比 | Value added of logistics over GDP | logistics_cost_gdp
logistics_cost_gdp | Total logistics cost to GDP | 社会物流总费用与地区生产总值之比 | Total cost of logistics over GDP | logistics_va_gdp_share
culture_va | Value added of culture and related industries | 文化及相关产业单位一定时期新增加的价值 | Value newly added by culture and related industries | | =
tourism_va | Value added of tourism and related industries | 旅游及相关产业一定时期新增加的价值 | Value newly added by tourism and related industries | tourism_revenue | =
marine_gdp | Gross ocean product | 海洋产业及相关产业增加值之和 | Value added of ocean and ocean-related industries | | =
private_va | Value added of the private economy | 民营（非公有制）经济单位创造的增加值 | Value added created by private (non-public) units
private_va_share | Share of the private economy in GDP | 民营经济增加值与地区生产总值之比 | Value added of the private economy over GDP
emerging_va | Value added of strategic emerging industries | 列入战略性新兴产业分类的行业的增加值 | Value added of industries classed as strategic and emerging | high_tech_va equip_va | 工业战略性新兴产业增加值
industry_structure | Composition of GDP by industry | 第一、二、三产业增加值在地区生产总值中的比例 | Shares of primary, secondary and tertiary industry in GDP | | 三次产业构成
primary_share | Share of primary industry in GDP | 第一产业增加值与地区生产总值之比 | Value added of primary industry over GDP | primary_contribution
secondary_share | Share of secondary industry in GDP | 第二产业增加值与地区生产总值之比 | Value added of secondary industry over GDP | secondary_contribution
tertiary_share | Share of tertiary industry in GDP | 第三产业（服务业）增加值与地区生产总值之比 | Value added of tertiary industry (services) over GDP | tertiary_contribution
primary_contribution | Contribution of primary industry to growth | 第一产业增加值的增量与地区生产总值增量之比 | Increment of primary industry over the increment of GDP | primary_share
secondary_contribution | Contribution of secondary industry to growth | 第二产业增加值的增量与地区生产总值增量之比 | Increment of secondary industry over the increment of GDP | secondary_share
tertiary_contribution | Contribution of tertiary industry to growth | 第三产业增加值的增量与地区生产总值增量之比 | Increment of tertiary industry over the increment of GDP | tertiary_share
consumption_contribution | Contribution of final consumption to growth | 最终消费支出增量与支出法国内生产总值增量之比 | Increment of final consumption over the increment of GDP by expenditure
labor_productivity | Labour productivity | 地区生产总值（不变价）与全部就业人员平均数之比 | GDP at constant prices over the average number of employed persons | ind_labor_productivity | =
equip_strategic_hightech_va | Value added of high-end equipment, strategic emerging and high-tech industries | 三类产业各自的增加值，报告中常并列提出同一目标 | Value added of each of three groups that reports set one goal for | emerging_va high_tech_va equip_va
`;
