/** Industry and construction. Facts: 国家统计局 主要统计指标解释·工业, 建筑业; 规模以上: 年主营业务收入2000万元及以上. */
export const INDUSTRY = `
scale_ind_va | 规模以上工业增加值 | 规上增加值 规模工业增加值 规模以上工业企业增加值 | Value added of industry above designated size | 亿元 | standard flow up | 年主营业务收入2000万元及以上工业企业的增加值，增速按可比价格计算 | Value added of industrial firms with annual main revenue of 20 million yuan or more; growth at comparable prices | ind_va scale_ind_output | =
scale_ind_output | 规模以上工业总产值 | 规上工业产值 规上产值 规模工业总产值 规模以上工业企业产值 规上工业企业总产值 | Gross output of industry above designated size | 亿元 | standard flow up | 规模以上工业企业生产的产品和劳务总价值 | Total value of goods and services made by industrial firms above designated size | scale_ind_va ind_output | =
ind_output | 工业总产值 | 工业产值 全部工业总产值 | Gross industrial output | 亿元 | standard flow up | 工业企业一定时期生产的最终产品和劳务总价值 | Total value of goods and services made by industrial firms | scale_ind_output ind_va | =
scale_ind_revenue | 规模以上工业企业营业收入 | 规上工业营业收入 规上工业主营业务收入 规模以上工业企业主营业务收入 规上工业营收 | Revenue of industry above designated size | 亿元 | standard flow up | 规模以上工业企业从事生产经营取得的收入 | Operating revenue of industrial firms above designated size | scale_ind_profit | =
scale_ind_profit | 规模以上工业企业利润总额 | 规上工业利润 规上工业企业利润 规上工业利润总额 工业企业利润 规模以上工业实现利润 规上工业企业实现利润 | Profits of industry above designated size | 亿元 | standard flow up | 规模以上工业企业生产经营的盈亏总额 | Total profits of industrial firms above designated size | scale_ind_revenue scale_ind_profit_tax | =
scale_ind_profit_tax | 规模以上工业企业利税总额 | 规上工业利税 工业利税 规上工业利税总额 | Profits and taxes of industry above designated size | 亿元 | standard flow up | 规模以上工业企业利润与税金之和 | Profits plus taxes of industrial firms above designated size | scale_ind_profit
scale_ind_margin | 规模以上工业企业营业收入利润率 | 营业收入利润率 规上工业营业收入利润率 | Profit margin of industry above designated size | % | standard rate up | 规模以上工业企业利润总额与营业收入之比 | Profits over revenue of industrial firms above designated size | scale_ind_profit | =
ind_debt_ratio | 规模以上工业企业资产负债率 | 工业企业资产负债率 资产负债率 | Debt-to-asset ratio of industry above designated size | % | standard rate down | 规模以上工业企业负债总额与资产总额之比 | Liabilities over assets of industrial firms above designated size | | =
ind_sales_rate | 工业产品销售率 | 产销率 工业产销率 规上工业产销率 产品销售率 | Sales-to-output ratio of industry | % | standard rate up | 工业销售产值与工业总产值之比 | Sales value over gross output of industry | | =
scale_ind_sales | 规模以上工业销售产值 | 工业销售产值 | Sales value of industry above designated size | 亿元 | standard flow up | 规模以上工业企业一定时期销售的产品总价值 | Value of products sold by industrial firms above designated size | scale_ind_output
capacity_utilization | 工业产能利用率 | 产能利用率 规上工业产能利用率 | Industrial capacity utilization | % | standard rate up | 实际产出与生产能力之比 | Actual output over production capacity | | =
high_tech_va | 高新技术产业增加值 | 高技术产业增加值 规上高新技术产业增加值 规上工业高新技术产业增加值 | Value added of new and high-tech industry | 亿元 | standard flow up | 列入高新技术产业统计目录的工业行业的增加值 | Value added of industries listed as new and high-tech | high_tech_mfg_va emerging_va | 高技术产业增加值
high_tech_mfg_va | 高技术制造业增加值 | 规上高技术制造业增加值 规上工业高技术制造业增加值 | Value added of high-tech manufacturing | 亿元 | standard flow up | 研发投入强度高的制造业行业（医药、航空航天、电子通信等）的增加值 | Value added of manufacturing with high R&D intensity (drugs, aerospace, electronics …) | high_tech_va | =
equip_va | 装备制造业增加值 | 规上装备制造业增加值 高端装备制造业增加值 | Value added of equipment manufacturing | 亿元 | standard flow up | 金属制品、通用和专用设备、汽车、电气、电子、仪器等行业的增加值 | Value added of metal products, machinery, vehicles, electrical, electronic and instrument industries | high_tech_mfg_va | =
high_tech_va_share | 高新技术产业增加值占规上工业增加值比重 | 高新技术产业增加值占规模以上工业比重 高新技术产业增加值占比 高技术制造业占规上工业比重 | Share of high-tech industry in industrial value added | % | standard rate up | 高新技术产业增加值与规模以上工业增加值之比 | Value added of high-tech industry over that of industry above designated size
high_tech_output_share | 高新技术产业产值占规上工业总产值比重 | 高新技术产业产值占规上工业比重 高新技术产业产值占比 | Share of high-tech output in industrial output | % | standard rate up | 高新技术产业产值与规模以上工业总产值之比 | Output of high-tech industry over output of industry above designated size | high_tech_va_share
emerging_output_share | 战略性新兴产业产值占规上工业总产值比重 | 战略性新兴产业产值占规上工业比重 战新产业占比 战略性新兴产业占比 | Share of strategic emerging industries in industrial output | % | standard rate up | 战略性新兴产业产值与规模以上工业总产值之比 | Output of strategic emerging industries over industrial output
emerging_output | 战略性新兴产业产值 | 战略性新兴产业总产值 战新产业产值 | Output of strategic emerging industries | 亿元 | standard flow up | 战略性新兴产业企业的总产值 | Gross output of firms in strategic emerging industries | emerging_va
high_tech_output | 高新技术产业产值 | 高新技术产业总产值 高新产业产值 | Output of new and high-tech industry | 亿元 | standard flow up | 高新技术产业企业的总产值 | Gross output of firms in new and high-tech industry | high_tech_va
mfg_va | 制造业增加值 | 规上制造业增加值 | Value added of manufacturing | 亿元 | standard flow up | 制造业一定时期新增加的价值 | Value newly added by manufacturing | ind_va mfg_va_share | =
mining_va | 采矿业增加值 | 规上采矿业增加值 | Value added of mining | 亿元 | standard flow up | 采矿业一定时期新增加的价值 | Value newly added by mining | | =
utilities_va | 电力、热力、燃气及水生产和供应业增加值 | 电力热力燃气及水生产供应业增加值 | Value added of utilities | 亿元 | standard flow up | 电、热、气、水生产和供应业新增加的价值 | Value newly added by supply of electricity, heat, gas and water | | =
mfg_va_share | 制造业增加值占地区生产总值比重 | 制造业占比 制造业比重 | Share of manufacturing in GDP | % | standard rate up | 制造业增加值与地区生产总值之比 | Value added of manufacturing over GDP
new_product_rate | 新产品产值率 | 规上工业新产品产值率 | Share of new products in output | % | standard rate up | 新产品产值与工业总产值之比 | Output of new products over gross industrial output | | =
new_product_output | 新产品产值 | 规上工业新产品产值 工业新产品产值 | Output of new products | 亿元 | standard flow up | 采用新技术、新设计生产的新产品的产值 | Output of products of new technology or design | new_product_rate
ind_labor_productivity | 规上工业全员劳动生产率 | 规上工业劳动生产率 规模以上工业企业全员劳动生产率 | Labour productivity of industry above designated size | 万元/人 | standard rate up | 规上工业增加值与平均用工人数之比 | Value added over average employees of industry above designated size | labor_productivity
mu_tax | 规上工业亩均税收 | 亩均税收 规上工业企业亩均税收 亩均税收水平 | Tax per mu of industrial land | 万元/亩 | standard rate up | 规上工业企业实缴税金与用地面积之比 | Taxes paid per mu of land used by industrial firms | mu_va | 规上工业亩均税收
mu_va | 规上工业亩均增加值 | 亩均增加值 规上工业企业亩均增加值 | Value added per mu of industrial land | 万元/亩 | standard rate up | 规上工业增加值与用地面积之比 | Value added per mu of land used by industrial firms | mu_tax
five_one_output | “五个一”产业产值 | | Output of the “five ones” industries | 亿元 | admin flow up | 地方确定的“五个一”主导产业的产值 | Output of the five lead industries a county has chosen
key_industry_share | 八大重点细分行业产值占比 | 重点细分行业产值占比 | Output share of eight key industries | % | admin rate up | 重点细分行业产值占规上工业总产值的比重 | Output of the eight key branches over industrial output
key_industry_output | 八大传统制造业规上产值 | 传统制造业规上产值 | Output of eight traditional manufacturing branches | 亿元 | admin flow up | 八大传统制造业规上企业的产值 | Output of firms above designated size in eight traditional branches
construction_output | 建筑业总产值 | 建筑业产值 | Gross output of construction | 亿元 | standard flow up | 建筑业企业完成的建筑产品和服务总价值 | Value of building products and services completed by construction firms | construction_va | =
auto_output | 汽车产量 | 整车产量 | Output of motor vehicles | 万辆 | standard flow up | 一定时期生产的汽车数量 | Motor vehicles made in a period | nev_output | =
nev_output | 新能源汽车产量 | | Output of new energy vehicles | 万辆 | standard flow up | 一定时期生产的纯电动、插电混动和燃料电池汽车数量 | Battery, plug-in hybrid and fuel cell vehicles made in a period | auto_output | =
steel_output | 钢材产量 | | Output of steel products | 万吨 | standard flow none | 一定时期生产的钢材重量 | Weight of finished steel products made in a period | crude_steel_output | =
crude_steel_output | 粗钢产量 | | Output of crude steel | 万吨 | standard flow none | 一定时期生产的粗钢重量 | Weight of crude steel made in a period | steel_output | =
cement_output | 水泥产量 | | Output of cement | 万吨 | standard flow none | 一定时期生产的水泥重量 | Weight of cement made in a period | | =
ic_output | 集成电路产量 | | Output of integrated circuits | 亿个 | standard flow up | 一定时期生产的集成电路数量 | Integrated circuits made in a period | | =
yarn_output | 纱产量 | | Output of yarn | 万吨 | standard flow none | 一定时期生产的纱的重量 | Weight of yarn made in a period | | =
robot_output | 工业机器人产量 | | Output of industrial robots | 台 | standard flow up | 一定时期生产的工业机器人数量 | Industrial robots made in a period | robots | =
`;
