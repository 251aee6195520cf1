/** Market entities and firms. Facts: 国家市场监督管理总局 登记统计; 国家统计局 四上企业; provincial cultivation and upgrading programmes. */
export const ENTITIES = `
market_entities | 市场主体总数 | 市场主体 各类市场主体 经营主体在册总量 市场经营主体 | 万户 | standard stock up
new_entities | 新设市场主体 | 新增市场主体 新登记市场主体 | 户 | standard flow up
enterprises_total | 企业总数 | 市场主体中企业数 实有企业 各类企业 企业法人单位 企业数量 | 万家 | standard stock up
new_enterprises | 新登记企业 | 新设企业 新增企业 新登记注册企业 新注册企业 | 家 | standard flow up
private_firms | 民营企业 | 私营企业 | 家 | standard stock up
individual_businesses | 个体工商户 | 个体户 在册个体工商户 | 户 | standard stock up
registered_capital | 注册资本总额 | 注册资本 注册资金 市场主体注册资本总额 | 亿元 | standard stock up
scale_enterprises | 规上企业 | 规上工业企业 四上企业 | 家 | standard stock up
new_scale_firms | 新增规上企业 | 新增规上工业企业 新增“四上”企业 新增规上工业 | 家 | admin flow up
limit_trade_firms | 限上贸易企业 | 限额以上批零企业 限上商贸企业 限上企业 | 家 | admin stock up
scale_service_firms | 规模以上服务业企业 | | 家 | standard stock up
xiaoshenggui | “小升规”企业 | “小升规” 工业“小升规” 净增工业“小升规”企业 服务业“小升规” | 家 | admin flow up
getizhuanqi | “个转企” | “个转企”企业 个体工商户转企业 | 家 | admin flow up
joint_stock | 股份制企业 | 股改企业 企业股份制改造 完成股改企业 | 家 | admin flow up
firms_output_gt_1b | 年产值超10亿元企业 | 年产值超10亿元 产值超10亿元企业 产值超10亿元工业企业 | 家 | admin stock up
firms_output_gt_5b | 产值超50亿建筑企业 | 产值超50亿元建筑企业 | 家 | admin stock up
construction_firms | 建筑业企业 | 建筑企业 资质以上建筑业企业 建筑业特级资质企业 | 家 | standard stock up
ind_firms_town | 工业企业数 | 乡镇工业企业数 工业企业 工业企业单位数 | 家 | admin stock up
leading_enterprises | 龙头骨干企业 | 龙头/骨干/重点企业培育 龙头企业 骨干企业 引领性企业 重点企业 领军企业 链主企业 | 家 | admin stock up
fortune500 | 世界500强企业 | 中国500强企业 中国民营企业500强 世界500强 民营企业500强 | 家 | admin stock up
ecom_platforms | 销售额超亿元电商企业和平台 | 销售额超亿元电商企业 亿元以上电商企业 | 家 | admin stock up
sme_parks | 小微企业园 | 小微园 建成运营小微企业园 | 个 | admin stock up
sme_park_area | 小微企业园面积 | 小微企业园建筑面积 | 平方米 | admin stock up
sme_park_tenants | 小微企业园入驻企业 | 小微企业园新入园企业 新入园企业 入园企业 | 家 | admin stock up
zombie | 处置僵尸企业 | 僵尸企业 出清“僵尸企业” | 家 | admin flow up
outdated_capacity | 淘汰落后产能企业 | 淘汰落后产能 落后产能企业 淘汰企业落后产能 | 家 | admin flow up
low_efficiency | 整治“低散乱”企业 | 整治“低散乱”企业和作坊 “低散乱”企业 “低散乱危”企业 “低散乱污”企业 低效企业整治 整治“低散乱污”企业 低效用地企业 “散乱污”企业 | 家 | admin flow up
d_class_exit | 出清D类企业 | D类企业 | 家 | admin flow up
burden_reduction | 为企业减负降本 | 为企业减负 企业减负 降本减负 为企业降本减负 减负降本 为市场主体减负 减轻企业负担 企业降本减负 | 亿元 | admin flow up
firm_incentive | 企业奖励扶持资金 | 惠企资金 兑现惠企资金 奖励扶持资金 | 亿元 | admin flow up
military_firms | 军工“三证”企业 | | 家 | admin stock up
sme_growth_index | 小微企业成长指数 | | 指数 | admin rate up
firm_life_rate | 企业复工率 | 企业复工率/产能恢复率 复工率 产能恢复率 | % | admin rate up
serving_orgs | 产业创新服务综合体 | 产业创新服务综合体/整合服务机构 | 家 | admin stock up
`;
