/** Investment and real estate. Facts: 国家统计局 主要统计指标解释·固定资产投资, 房地产开发. */
export const INVESTMENT = `
fixed_asset_investment 亿元 sf+: 固定资产投资 固投 全社会~ ~额 有效投资 ~总额
new_fai 万元 sf+: 新增固定资产投资 新增固定资产 新增固投
primary_investment 亿元 sf+: 第一产业投资 一产投资
secondary_investment 亿元 sf+: 第二产业投资 二产投资
tertiary_investment 亿元 sf+: 第三产业投资 三产投资 服务业投资
ind_investment 亿元 sf+: 工业投资 工业固定资产投资 工业性投资
ind_tech_investment 亿元 sf+: 工业技改投资 工业技术改造投资 技改投资 技术改造投资
mfg_investment 亿元 sf+: 制造业投资 制造业固定资产投资
infrastructure_investment 亿元 sf+: 基础设施投资 基础设施建设投资 基建投资
private_investment 亿元 sf+: 民间投资 民间固定资产投资 民间项目投资
private_investment_share % sr+: 民间投资占固定资产投资比重 民间投资占比
hightech_investment 亿元 sf+: 高新技术产业投资 高技术产业投资
high_tech_mfg_investment 亿元 sf+: 高技术制造业投资
transport_investment 亿元 sf+: 交通投资 交通运输投资 交通运输业投资 交通固定资产投资
comprehensive_transport_investment 亿元 af+: 综合交通投资 综合交通建设投资
rail_investment 亿元 af+: 铁路投资 铁路建设投资
water_investment 亿元 sf+: 水利投资 水利建设投资 水利固定资产投资
eco_public_investment 亿元 af+: 生态保护和公共设施投资 生态环境和公共设施投资 生态环保城市更新和水利设施投资
project_investment 亿元 sf+: 项目投资 建设~
realestate_investment 亿元 sf=: 房地产开发投资 房地产投资 ~额
realestate_sales_area 万平方米 sf+: 商品房销售面积 房地产销售面积 房屋销售面积
realestate_sales 亿元 sf+: 商品房销售额 新建~
construction_area 万平方米 ss=: 房屋施工面积 施工面积
new_start_area 万平方米 sf=: 房屋新开工面积 新开工面积
completed_area 万平方米 sf=: 房屋竣工面积 竣工面积
unsold_area 万平方米 ss-: 商品房待售面积 待售面积
soe_investment 亿元 af+: 市属国企投资 国企投资
project_completed 亿元 af+: 重点项目完成投资 重大项目完成投资 重点项目投资 省~
fai_in_stock 万元 af+: 固投入库 固定资产投资入库
`;
