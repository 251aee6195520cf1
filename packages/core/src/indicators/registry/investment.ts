/** Investment and real estate. Facts: 国家统计局 主要统计指标解释·固定资产投资, 房地产开发. */
export const INVESTMENT = `
fixed_asset_investment | 固定资产投资 | 固投 全社会固定资产投资 固定资产投资额 有效投资 固定资产投资总额 | 亿元 | standard flow up
new_fai | 新增固定资产投资 | 新增固定资产 新增固投 | 万元 | standard flow up
primary_investment | 第一产业投资 | 一产投资 | 亿元 | standard flow up
secondary_investment | 第二产业投资 | 二产投资 | 亿元 | standard flow up
tertiary_investment | 第三产业投资 | 三产投资 服务业投资 | 亿元 | standard flow up
ind_investment | 工业投资 | 工业固定资产投资 工业性投资 | 亿元 | standard flow up
ind_tech_investment | 工业技改投资 | 工业技术改造投资 技改投资 技术改造投资 | 亿元 | standard flow up
mfg_investment | 制造业投资 | 制造业固定资产投资 | 亿元 | standard flow up
infrastructure_investment | 基础设施投资 | 基础设施建设投资 基建投资 | 亿元 | standard flow up
private_investment | 民间投资 | 民间固定资产投资 民间项目投资 | 亿元 | standard flow up
private_investment_share | 民间投资占固定资产投资比重 | 民间投资占比 | % | standard rate up
hightech_investment | 高新技术产业投资 | 高技术产业投资 | 亿元 | standard flow up
high_tech_mfg_investment | 高技术制造业投资 | | 亿元 | standard flow up
transport_investment | 交通投资 | 交通运输投资 交通运输业投资 交通固定资产投资 | 亿元 | standard flow up
comprehensive_transport_investment | 综合交通投资 | 综合交通建设投资 | 亿元 | admin flow up
rail_investment | 铁路投资 | 铁路建设投资 | 亿元 | admin flow up
water_investment | 水利投资 | 水利建设投资 水利固定资产投资 | 亿元 | standard flow up
eco_public_investment | 生态保护和公共设施投资 | 生态环境和公共设施投资 生态环保城市更新和水利设施投资 | 亿元 | admin flow up
project_investment | 项目投资 | 建设项目投资 | 亿元 | standard flow up
realestate_investment | 房地产开发投资 | 房地产投资 房地产开发投资额 | 亿元 | standard flow none
realestate_sales_area | 商品房销售面积 | 房地产销售面积 房屋销售面积 | 万平方米 | standard flow up
realestate_sales | 商品房销售额 | 新建商品房销售额 | 亿元 | standard flow up
construction_area | 房屋施工面积 | 施工面积 | 万平方米 | standard stock none
new_start_area | 房屋新开工面积 | 新开工面积 | 万平方米 | standard flow none
completed_area | 房屋竣工面积 | 竣工面积 | 万平方米 | standard flow none
unsold_area | 商品房待售面积 | 待售面积 | 万平方米 | standard stock down
soe_investment | 市属国企投资 | 国企投资 | 亿元 | admin flow up
project_completed | 重点项目完成投资 | 重大项目完成投资 重点项目投资 省重点项目完成投资 | 亿元 | admin flow up
fai_in_stock | 固投入库 | 固定资产投资入库 | 万元 | admin flow up
`;
