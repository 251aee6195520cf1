/** Industry and construction. Facts: 国家统计局 主要统计指标解释·工业, 建筑业; 规模以上: 年主营业务收入2000万元及以上. */
export const INDUSTRY = `
scale_ind_va | 规模以上工业增加值 | 规上增加值 规模工业增加值 规模以上工业企业增加值 | 亿元 | standard flow up
scale_ind_output | 规模以上工业总产值 | 规上工业产值 规上产值 规模以上工业企业产值 | 亿元 | standard flow up
ind_output | 工业总产值 | 工业产值 全部工业总产值 | 亿元 | standard flow up
scale_ind_revenue | 规模以上工业企业营业收入 | 规上工业营业收入 | 亿元 | standard flow up
scale_ind_profit | 规模以上工业企业利润总额 | 规上工业利润 规上工业企业利润 工业企业利润 | 亿元 | standard flow up
scale_ind_profit_tax | 规模以上工业企业利税总额 | 规上工业利税 | 亿元 | standard flow up
scale_ind_margin | 规模以上工业企业营业收入利润率 | 营业收入利润率 | % | standard rate up
ind_debt_ratio | 规模以上工业企业资产负债率 | 工业企业资产负债率 资产负债率 | % | standard rate down
ind_sales_rate | 工业产品销售率 | 产销率 产品销售率 | % | standard rate up
capacity_utilization | 工业产能利用率 | 产能利用率 | % | standard rate up
high_tech_va | 高新技术产业增加值 | 高技术产业增加值 规上高新技术产业增加值 | 亿元 | standard flow up
high_tech_mfg_va | 高技术制造业增加值 | 规上高技术制造业增加值 | 亿元 | standard flow up
equip_va | 装备制造业增加值 | 规上装备制造业增加值 高端装备制造业增加值 | 亿元 | standard flow up
high_tech_va_share | 高新技术产业增加值占规上工业增加值比重 | 高新技术产业增加值占规模以上工业比重 | % | standard rate up
high_tech_output_share | 高新技术产业产值占规上工业总产值比重 | 高新技术产业产值占规上工业比重 高新技术产业产值占比 | % | standard rate up
emerging_output | 战略性新兴产业产值 | 战略性新兴产业总产值 | 亿元 | standard flow up
mfg_va | 制造业增加值 | 规上制造业增加值 | 亿元 | standard flow up
mining_va | 采矿业增加值 | 规上采矿业增加值 | 亿元 | standard flow up
mfg_va_share | 制造业增加值占地区生产总值比重 | 制造业占比 | % | standard rate up
new_product_rate | 新产品产值率 | 规上工业新产品产值率 | % | standard rate up
ind_labor_productivity | 规上工业全员劳动生产率 | 规上工业劳动生产率 | 万元/人 | standard rate up
mu_tax | 规上工业亩均税收 | 亩均税收 规上工业企业亩均税收 亩均税收水平 | 万元/亩 | standard rate up
mu_va | 规上工业亩均增加值 | 亩均增加值 规上工业企业亩均增加值 | 万元/亩 | standard rate up
five_one_output | “五个一”产业产值 | | 亿元 | admin flow up
key_industry_share | 八大重点细分行业产值占比 | 重点细分行业产值占比 | % | admin rate up
key_industry_output | 八大传统制造业规上产值 | 传统制造业规上产值 | 亿元 | admin flow up
construction_output | 建筑业总产值 | 建筑业产值 | 亿元 | standard flow up
auto_output | 汽车产量 | 整车产量 | 万辆 | standard flow up
nev_output | 新能源汽车产量 | | 万辆 | standard flow up
steel_output | 钢材产量 | | 万吨 | standard flow none
crude_steel_output | 粗钢产量 | | 万吨 | standard flow none
cement_output | 水泥产量 | | 万吨 | standard flow none
ic_output | 集成电路产量 | | 亿个 | standard flow up
robot_output | 工业机器人产量 | | 台 | standard flow up
`;
