/** Investment and real estate. Facts: 国家统计局 主要统计指标解释·固定资产投资, 房地产开发. */
export const INVESTMENT = `
fixed_asset_investment | 固定资产投资 | 固投 全社会固定资产投资 固定资产投资额 固定资产投资（不含农户） 有效投资 500万元以上固定资产投资 固定资产投资完成额 限额以上固定资产投资 固定资产投资总额 | Fixed asset investment | 亿元 | standard flow up | 一定时期建造和购置固定资产的工作量和费用 | Value of work done and cost paid in a period to build and buy fixed assets | new_fai ind_investment | 固定资产投资（不含农户）
new_fai | 新增固定资产投资 | 新增固定资产 新增固投 | Newly added fixed asset investment | 万元 | standard flow up | 一定时期新增加的固定资产投资 | Fixed asset investment added in a period | fixed_asset_investment
primary_investment | 第一产业投资 | 一产投资 | Investment in primary industry | 亿元 | standard flow up | 投向第一产业的固定资产投资 | Fixed asset investment in primary industry | | =
secondary_investment | 第二产业投资 | 二产投资 | Investment in secondary industry | 亿元 | standard flow up | 投向第二产业的固定资产投资 | Fixed asset investment in secondary industry | ind_investment | =
tertiary_investment | 第三产业投资 | 三产投资 服务业投资 | Investment in tertiary industry | 亿元 | standard flow up | 投向第三产业的固定资产投资 | Fixed asset investment in tertiary industry | | =
ind_investment | 工业投资 | 工业固定资产投资 工业性投资 生产性工业投资 | Industrial investment | 亿元 | standard flow up | 投向采矿、制造和电热气水行业的固定资产投资 | Fixed asset investment in mining, manufacturing and utilities | mfg_investment ind_tech_investment | =
ind_tech_investment | 工业技改投资 | 工业技术改造投资 技改投资 技术改造投资 | Investment in technical upgrading of industry | 亿元 | standard flow up | 工业企业用于技术改造的固定资产投资 | Fixed asset investment of industrial firms in technical upgrading | ind_investment | 工业技术改造投资
mfg_investment | 制造业投资 | 制造业固定资产投资 | Investment in manufacturing | 亿元 | standard flow up | 投向制造业的固定资产投资 | Fixed asset investment in manufacturing | ind_investment | =
infrastructure_investment | 基础设施投资 | 基础设施建设投资 基建投资 | Infrastructure investment | 亿元 | standard flow up | 投向交通、邮电、水利、环境和公共设施的固定资产投资 | Fixed asset investment in transport, telecommunications, water, environment and public facilities | transport_investment | =
private_investment | 民间投资 | 民间固定资产投资 民间项目投资 | Private investment | 亿元 | standard flow up | 集体、私营、个人及其控股单位的固定资产投资 | Fixed asset investment by collective, private and individual investors and firms they control | | 民间固定资产投资
private_investment_share | 民间投资占固定资产投资比重 | 民间投资占比 民间投资比重 | Share of private investment | % | standard rate up | 民间投资与固定资产投资之比 | Private investment over fixed asset investment
state_investment | 国有及国有控股投资 | 国有投资 国有控股投资 | State-controlled investment | 亿元 | standard flow none | 国有及国有控股单位的固定资产投资 | Fixed asset investment of state-owned and state-controlled units | private_investment
hightech_investment | 高新技术产业投资 | 高技术产业投资 | Investment in new and high-tech industry | 亿元 | standard flow up | 投向高新技术产业的固定资产投资 | Fixed asset investment in new and high-tech industry | high_tech_mfg_investment | 高技术产业投资
high_tech_mfg_investment | 高技术制造业投资 | | Investment in high-tech manufacturing | 亿元 | standard flow up | 投向高技术制造业的固定资产投资 | Fixed asset investment in high-tech manufacturing | hightech_investment | =
transport_investment | 交通投资 | 交通运输投资 交通运输业投资 交通固定资产投资 | Transport investment | 亿元 | standard flow up | 投向交通运输业的固定资产投资 | Fixed asset investment in transport | comprehensive_transport_investment | 交通运输业投资
comprehensive_transport_investment | 综合交通投资 | 综合交通建设投资 | Investment in integrated transport | 亿元 | admin flow up | 公路、铁路、水运、航空、轨道等交通建设完成的投资 | Investment completed in roads, rail, water, air and urban rail | transport_investment
rail_investment | 铁路投资 | 铁路建设投资 | Railway investment | 亿元 | admin flow up | 铁路建设完成的投资 | Investment completed in railways
water_investment | 水利投资 | 水利建设投资 水利固定资产投资 | Water conservancy investment | 亿元 | standard flow up | 水利建设完成的投资 | Investment completed in water conservancy
eco_public_investment | 生态保护和公共设施投资 | 生态环境和公共设施投资 生态环保城市更新和水利设施投资 | Investment in ecology and public facilities | 亿元 | admin flow up | 投向生态保护、环境治理和公共设施管理业的投资 | Investment in ecological protection, environment and public facilities
project_investment | 项目投资 | 建设项目投资 | Project investment | 亿元 | standard flow up | 固定资产投资中扣除房地产开发投资的部分 | Fixed asset investment without real estate development | realestate_investment
realestate_investment | 房地产开发投资 | 房地产投资 房地产开发投资额 | Real estate development investment | 亿元 | standard flow none | 房地产开发企业用于房屋建设和土地开发的投资 | Investment of developers in buildings and land | realestate_va | =
residential_investment | 住宅投资 | 商品住宅投资 住宅开发投资 | Investment in residential buildings | 亿元 | standard flow none | 房地产开发投资中用于住宅的部分 | Real estate development investment in housing | realestate_investment | =
realestate_sales_area | 商品房销售面积 | 房地产销售面积 新建商品房销售面积 房屋销售面积 | Floor space of commercial buildings sold | 万平方米 | standard flow up | 一定时期出售的新建商品房合同面积 | Contract floor space of new commercial buildings sold | realestate_sales housing_sales_area | 新建商品房销售面积
housing_sales_area | 商品住宅销售面积 | 住宅销售面积 新建商品住宅销售面积 | Floor space of residential buildings sold | 万平方米 | standard flow up | 一定时期出售的新建商品住宅合同面积 | Contract floor space of new housing sold | realestate_sales_area | =
realestate_sales | 商品房销售额 | 新建商品房销售额 房地产销售额 | Sales of commercial buildings | 亿元 | standard flow up | 一定时期出售新建商品房的合同金额 | Contract value of new commercial buildings sold | realestate_sales_area | 新建商品房销售额
construction_area | 房屋施工面积 | 施工面积 商品房施工面积 房屋建筑施工面积 | Floor space under construction | 万平方米 | standard stock none | 报告期内施工的全部房屋建筑面积 | Floor space of all buildings under construction in the period | new_start_area completed_area | =
new_start_area | 房屋新开工面积 | 新开工面积 商品房新开工面积 | Floor space newly started | 万平方米 | standard flow none | 报告期内新开工建设的房屋面积 | Floor space of buildings started in the period | construction_area | =
completed_area | 房屋竣工面积 | 竣工面积 商品房竣工面积 | Floor space completed | 万平方米 | standard flow none | 报告期内竣工的房屋面积 | Floor space of buildings completed in the period | construction_area | =
unsold_area | 商品房待售面积 | 待售面积 商品房库存面积 | Floor space for sale | 万平方米 | standard stock down | 已竣工商品房中尚未售出或出租的面积 | Completed commercial floor space not yet sold or let | realestate_sales_area | =
soe_investment | 市属国企投资 | 国企投资 | Investment of municipal state-owned firms | 亿元 | admin flow up | 市属国有企业完成的投资 | Investment completed by municipal state-owned firms | state_investment
project_completed | 重点项目完成投资 | 重大项目完成投资 重点工程完成投资 重点项目投资 省重点项目完成投资 | Investment completed in key projects | 亿元 | admin flow up | 列入重点计划的项目一定时期完成的投资 | Investment completed in a period in projects on the key list | fixed_asset_investment
fai_in_stock | 固投入库 | 固定资产投资入库 | Investment entered in the statistical project library | 万元 | admin flow up | 项目纳入固定资产投资统计库的投资额 | Investment of projects entered in the statistical library | fixed_asset_investment
`;
