/** Industry and construction. Facts: 国家统计局 主要统计指标解释·工业, 建筑业; 规模以上: 年主营业务收入2000万元及以上. */
export const INDUSTRY = `
scale_ind_va | Value added of industry above designated size | 年主营业务收入2000万元及以上工业企业的增加值，增速按可比价格计算 | Value added of industrial firms with annual main revenue of 20 million yuan or more; growth at comparable prices | ind_va scale_ind_output | =
scale_ind_output | Gross output of industry above designated size | 规模以上工业企业生产的产品和劳务总价值 | Total value of goods and services made by industrial firms above designated size | scale_ind_va ind_output | =
ind_output | Gross industrial output | 工业企业一定时期生产的最终产品和劳务总价值 | Total value of goods and services made by industrial firms | scale_ind_output ind_va | =
scale_ind_revenue | Revenue of industry above designated size | 规模以上工业企业从事生产经营取得的收入 | Operating revenue of industrial firms above designated size | scale_ind_profit | =
scale_ind_profit | Profits of industry above designated size | 规模以上工业企业生产经营的盈亏总额 | Total profits of industrial firms above designated size | scale_ind_revenue scale_ind_profit_tax | =
scale_ind_profit_tax | Profits and taxes of industry above designated size | 规模以上工业企业利润与税金之和 | Profits plus taxes of industrial firms above designated size | scale_ind_profit
scale_ind_margin | Profit margin of industry above designated size | 规模以上工业企业利润总额与营业收入之比 | Profits over revenue of industrial firms above designated size | scale_ind_profit | =
ind_debt_ratio | Debt-to-asset ratio of industry above designated size | 规模以上工业企业负债总额与资产总额之比 | Liabilities over assets of industrial firms above designated size | | =
ind_sales_rate | Sales-to-output ratio of industry | 工业销售产值与工业总产值之比 | Sales value over gross output of industry | | =
capacity_utilization | Industrial capacity utilization | 实际产出与生产能力之比 | Actual output over production capacity | | =
high_tech_va | Value added of new and high-tech industry | 列入高新技术产业统计目录的工业行业的增加值 | Value added of industries listed as new and high-tech | high_tech_mfg_va emerging_va | 高技术产业增加值
high_tech_mfg_va | Value added of high-tech manufacturing | 研发投入强度高的制造业行业（医药、航空航天、电子通信等）的增加值 | Value added of manufacturing with high R&D intensity (drugs, aerospace, electronics …) | high_tech_va | =
equip_va | Value added of equipment manufacturing | 金属制品、通用和专用设备、汽车、电气、电子、仪器等行业的增加值 | Value added of metal products, machinery, vehicles, electrical, electronic and instrument industries | high_tech_mfg_va | =
high_tech_va_share | Share of high-tech industry in industrial value added | 高新技术产业增加值与规模以上工业增加值之比 | Value added of high-tech industry over that of industry above designated size
high_tech_output_share | Share of high-tech output in industrial output | 高新技术产业产值与规模以上工业总产值之比 | Output of high-tech industry over output of industry above designated size | high_tech_va_share
emerging_output | Output of strategic emerging industries | 战略性新兴产业企业的总产值 | Gross output of firms in strategic emerging industries | emerging_va
mfg_va | Value added of manufacturing | 制造业一定时期新增加的价值 | Value newly added by manufacturing | ind_va mfg_va_share | =
mining_va | Value added of mining | 采矿业一定时期新增加的价值 | Value newly added by mining | | =
mfg_va_share | Share of manufacturing in GDP | 制造业增加值与地区生产总值之比 | Value added of manufacturing over GDP
new_product_rate | Share of new products in output | 新产品产值与工业总产值之比 | Output of new products over gross industrial output | | =
ind_labor_productivity | Labour productivity of industry above designated size | 规上工业增加值与平均用工人数之比 | Value added over average employees of industry above designated size | labor_productivity
mu_tax | Tax per mu of industrial land | 规上工业企业实缴税金与用地面积之比 | Taxes paid per mu of land used by industrial firms | mu_va | 规上工业亩均税收
mu_va | Value added per mu of industrial land | 规上工业增加值与用地面积之比 | Value added per mu of land used by industrial firms | mu_tax
five_one_output | Output of the “five ones” industries | 地方确定的“五个一”主导产业的产值 | Output of the five lead industries a county has chosen
key_industry_share | Output share of eight key industries | 重点细分行业产值占规上工业总产值的比重 | Output of the eight key branches over industrial output
key_industry_output | Output of eight traditional manufacturing branches | 八大传统制造业规上企业的产值 | Output of firms above designated size in eight traditional branches
construction_output | Gross output of construction | 建筑业企业完成的建筑产品和服务总价值 | Value of building products and services completed by construction firms | construction_va | =
auto_output | Output of motor vehicles | 一定时期生产的汽车数量 | Motor vehicles made in a period | nev_output | =
nev_output | Output of new energy vehicles | 一定时期生产的纯电动、插电混动和燃料电池汽车数量 | Battery, plug-in hybrid and fuel cell vehicles made in a period | auto_output | =
steel_output | Output of steel products | 一定时期生产的钢材重量 | Weight of finished steel products made in a period | crude_steel_output | =
crude_steel_output | Output of crude steel | 一定时期生产的粗钢重量 | Weight of crude steel made in a period | steel_output | =
cement_output | Output of cement | 一定时期生产的水泥重量 | Weight of cement made in a period | | =
ic_output | Output of integrated circuits | 一定时期生产的集成电路数量 | Integrated circuits made in a period | | =
robot_output | Output of industrial robots | 一定时期生产的工业机器人数量 | Industrial robots made in a period | robots | =
`;
