/** Industry and construction. Facts: 国家统计局 主要统计指标解释·工业, 建筑业; 规模以上: 年主营业务收入2000万元及以上. */
export const INDUSTRY = `
scale_ind_va 亿元 sf+: 规模以上工业增加值 规上增加值 规模工业增加值 规模以上工业企业增加值
scale_ind_output 亿元 sf+: 规模以上工业总产值 规上工业产值 规上产值 规模以上工业企业产值
ind_output 亿元 sf+: 工业总产值 工业产值 全部~
scale_ind_revenue 亿元 sf+: 规模以上工业企业营业收入 规上工业营业收入
scale_ind_profit 亿元 sf+: 规模以上工业企业利润总额 规上工业利润 规上工业企业利润 工业企业利润
scale_ind_profit_tax 亿元 sf+: 规模以上工业企业利税总额 规上工业利税
scale_ind_margin % sr+: 规模以上工业企业营业收入利润率 营业收入利润率
ind_debt_ratio % sr-: 规模以上工业企业资产负债率 工业企业资产负债率 资产负债率
ind_sales_rate % sr+: 工业产品销售率 产销率 产品销售率
capacity_utilization % sr+: 工业产能利用率 产能利用率
high_tech_va 亿元 sf+: 高新技术产业增加值 高技术产业增加值 规上~
high_tech_mfg_va 亿元 sf+: 高技术制造业增加值 规上~
equip_va 亿元 sf+: 装备制造业增加值 规上~ 高端~
high_tech_va_share % sr+: 高新技术产业增加值占规上工业增加值比重 高新技术产业增加值占规模以上工业比重
high_tech_output_share % sr+: 高新技术产业产值占规上工业总产值比重 高新技术产业产值占规上工业比重 高新技术产业产值占比
emerging_output 亿元 sf+: 战略性新兴产业产值 战略性新兴产业总产值
mfg_va 亿元 sf+: 制造业增加值 规上~
mining_va 亿元 sf+: 采矿业增加值 规上~
mfg_va_share % sr+: 制造业增加值占地区生产总值比重 制造业占比
new_product_rate % sr+: 新产品产值率 规上工业~
ind_labor_productivity 万元/人 sr+: 规上工业全员劳动生产率 规上工业劳动生产率
mu_tax 万元/亩 sr+: 规上工业亩均税收 亩均税收 规上工业企业亩均税收 亩均税收水平
mu_va 万元/亩 sr+: 规上工业亩均增加值 亩均增加值 规上工业企业亩均增加值
five_one_output 亿元 af+: “五个一”产业产值
key_industry_share % ar+: 八大重点细分行业产值占比 重点细分行业产值占比
key_industry_output 亿元 af+: 八大传统制造业规上产值 传统制造业规上产值
construction_output 亿元 sf+: 建筑业总产值 建筑业产值
auto_output 万辆 sf+: 汽车产量 整车产量
nev_output 万辆 sf+: 新能源汽车产量
steel_output 万吨 sf=: 钢材产量
crude_steel_output 万吨 sf=: 粗钢产量
cement_output 万吨 sf=: 水泥产量
ic_output 亿个 sf+: 集成电路产量
robot_output 台 sf+: 工业机器人产量
`;
