/** Market entities and firms. Facts: 国家市场监督管理总局 登记统计; 国家统计局 四上企业; provincial cultivation and upgrading programmes. */
export const ENTITIES = `
market_entities 万户 ss+: 市场主体总数 市场主体 各类市场主体 经营主体在册总量 市场经营主体
new_entities 户 sf+: 新设市场主体 新增市场主体 新登记市场主体
enterprises_total 万家 ss+: 企业总数 市场主体中企业数 实有企业 各类企业 企业法人单位 企业数量
new_enterprises 家 sf+: 新登记企业 新设企业 新增企业 新登记注册企业 新注册企业
private_firms 家 ss+: 民营企业 私营企业
individual_businesses 户 ss+: 个体工商户 个体户 在册~
registered_capital 亿元 ss+: 注册资本总额 注册资本 注册资金 市场主体~
scale_enterprises 家 ss+: 规上企业 规上工业企业 四上企业
new_scale_firms 家 af+: 新增规上企业 新增规上工业企业 新增“四上”企业 新增规上工业
limit_trade_firms 家 as+: 限上贸易企业 限额以上批零企业 限上商贸企业 限上企业
scale_service_firms 家 ss+: 规模以上服务业企业
xiaoshenggui 家 af+: “小升规”企业 “小升规” 工业“小升规” 净增工业~ 服务业“小升规”
getizhuanqi 家 af+: “个转企” ~企业 个体工商户转企业
joint_stock 家 af+: 股份制企业 股改企业 企业股份制改造 完成股改企业
firms_output_gt_1b 家 as+: 年产值超10亿元企业 年产值超10亿元 产值超10亿元企业 产值超10亿元工业企业
firms_output_gt_5b 家 as+: 产值超50亿建筑企业 产值超50亿元建筑企业
construction_firms 家 ss+: 建筑业企业 建筑企业 资质以上~ 建筑业特级资质企业
ind_firms_town 家 as+: 工业企业数 乡镇~ 工业企业 工业企业单位数
leading_enterprises 家 as+: 龙头骨干企业 龙头/骨干/重点企业培育 龙头企业 骨干企业 引领性企业 重点企业 领军企业 链主企业
fortune500 家 as+: 世界500强企业 中国500强企业 中国民营企业500强 世界500强 民营企业500强
ecom_platforms 家 as+: 销售额超亿元电商企业和平台 销售额超亿元电商企业 亿元以上电商企业
sme_parks 个 as+: 小微企业园 小微园 建成运营~
sme_park_area 平方米 as+: 小微企业园面积 小微企业园建筑面积
sme_park_tenants 家 as+: 小微企业园入驻企业 小微企业园新入园企业 新入园企业 入园企业
zombie 家 af+: 处置僵尸企业 僵尸企业 出清“僵尸企业”
outdated_capacity 家 af+: 淘汰落后产能企业 淘汰落后产能 落后产能企业 淘汰企业落后产能
low_efficiency 家 af+: 整治“低散乱”企业 ~和作坊 “低散乱”企业 “低散乱危”企业 “低散乱污”企业 低效企业整治 整治“低散乱污”企业 低效用地企业 “散乱污”企业
d_class_exit 家 af+: 出清D类企业 D类企业
burden_reduction 亿元 af+: 为企业减负降本 为企业减负 企业减负 降本减负 为企业降本减负 减负降本 为市场主体减负 减轻企业负担 企业降本减负
firm_incentive 亿元 af+: 企业奖励扶持资金 惠企资金 兑现惠企资金 奖励扶持资金
military_firms 家 as+: 军工“三证”企业
sme_growth_index 指数 ar+: 小微企业成长指数
firm_life_rate % ar+: 企业复工率 ~/产能恢复率 复工率 产能恢复率
serving_orgs 家 as+: 产业创新服务综合体 ~/整合服务机构
`;
