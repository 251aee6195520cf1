/** Investment and real estate. Facts: 国家统计局 主要统计指标解释·固定资产投资, 房地产开发. */
export const INVESTMENT = `
fixed_asset_investment | Fixed asset investment | 一定时期建造和购置固定资产的工作量和费用 | Value of work done and cost paid in a period to build and buy fixed assets | new_fai ind_investment | 固定资产投资（不含农户）
new_fai | Newly added fixed asset investment | 一定时期新增加的固定资产投资 | Fixed asset investment added in a period | fixed_asset_investment
primary_investment | Investment in primary industry | 投向第一产业的固定资产投资 | Fixed asset investment in primary industry | | =
secondary_investment | Investment in secondary industry | 投向第二产业的固定资产投资 | Fixed asset investment in secondary industry | ind_investment | =
tertiary_investment | Investment in tertiary industry | 投向第三产业的固定资产投资 | Fixed asset investment in tertiary industry | | =
ind_investment | Industrial investment | 投向采矿、制造和电热气水行业的固定资产投资 | Fixed asset investment in mining, manufacturing and utilities | mfg_investment ind_tech_investment | =
ind_tech_investment | Investment in technical upgrading of industry | 工业企业用于技术改造的固定资产投资 | Fixed asset investment of industrial firms in technical upgrading | ind_investment | 工业技术改造投资
mfg_investment | Investment in manufacturing | 投向制造业的固定资产投资 | Fixed asset investment in manufacturing | ind_investment | =
infrastructure_investment | Infrastructure investment | 投向交通、邮电、水利、环境和公共设施的固定资产投资 | Fixed asset investment in transport, telecommunications, water, environment and public facilities | transport_investment | =
private_investment | Private investment | 集体、私营、个人及其控股单位的固定资产投资 | Fixed asset investment by collective, private and individual investors and firms they control | | 民间固定资产投资
private_investment_share | Share of private investment | 民间投资与固定资产投资之比 | Private investment over fixed asset investment
hightech_investment | Investment in new and high-tech industry | 投向高新技术产业的固定资产投资 | Fixed asset investment in new and high-tech industry | high_tech_mfg_investment | 高技术产业投资
high_tech_mfg_investment | Investment in high-tech manufacturing | 投向高技术制造业的固定资产投资 | Fixed asset investment in high-tech manufacturing | hightech_investment | =
transport_investment | Transport investment | 投向交通运输业的固定资产投资 | Fixed asset investment in transport | comprehensive_transport_investment | 交通运输业投资
comprehensive_transport_investment | Investment in integrated transport | 公路、铁路、水运、航空、轨道等交通建设完成的投资 | Investment completed in roads, rail, water, air and urban rail | transport_investment
rail_investment | Railway investment | 铁路建设完成的投资 | Investment completed in railways
water_investment | Water conservancy investment | 水利建设完成的投资 | Investment completed in water conservancy
eco_public_investment | Investment in ecology and public facilities | 投向生态保护、环境治理和公共设施管理业的投资 | Investment in ecological protection, environment and public facilities
project_investment | Project investment | 固定资产投资中扣除房地产开发投资的部分 | Fixed asset investment without real estate development | realestate_investment
realestate_investment | Real estate development investment | 房地产开发企业用于房屋建设和土地开发的投资 | Investment of developers in buildings and land | realestate_va | =
realestate_sales_area | Floor space of commercial buildings sold | 一定时期出售的新建商品房合同面积 | Contract floor space of new commercial buildings sold | realestate_sales | 新建商品房销售面积
realestate_sales | Sales of commercial buildings | 一定时期出售新建商品房的合同金额 | Contract value of new commercial buildings sold | realestate_sales_area | 新建商品房销售额
construction_area | Floor space under construction | 报告期内施工的全部房屋建筑面积 | Floor space of all buildings under construction in the period | new_start_area completed_area | =
new_start_area | Floor space newly started | 报告期内新开工建设的房屋面积 | Floor space of buildings started in the period | construction_area | =
completed_area | Floor space completed | 报告期内竣工的房屋面积 | Floor space of buildings completed in the period | construction_area | =
unsold_area | Floor space for sale | 已竣工商品房中尚未售出或出租的面积 | Completed commercial floor space not yet sold or let | realestate_sales_area | =
soe_investment | Investment of municipal state-owned firms | 市属国有企业完成的投资 | Investment completed by municipal state-owned firms
project_completed | Investment completed in key projects | 列入重点计划的项目一定时期完成的投资 | Investment completed in a period in projects on the key list | fixed_asset_investment
fai_in_stock | Investment entered in the statistical project library | 项目纳入固定资产投资统计库的投资额 | Investment of projects entered in the statistical library | fixed_asset_investment
`;
