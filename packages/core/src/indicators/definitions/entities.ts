/** Market entities and firms. Facts: 国家市场监督管理总局 登记统计; 国家统计局 四上企业; provincial cultivation and upgrading programmes. */
export const ENTITIES = `
market_entities | Registered market entities | 登记在册的企业、个体工商户和农民专业合作社总数 | Firms, sole traders and farmers' cooperatives on the register | new_entities enterprises_total | 经营主体总数
new_entities | Newly registered market entities | 一定时期新登记的市场主体数 | Entities newly registered in a period | market_entities new_enterprises | 新登记经营主体
enterprises_total | Enterprises | 市场主体中的企业数 | Enterprises among the registered entities | market_entities individual_businesses | 企业法人单位数
new_enterprises | Newly registered enterprises | 一定时期新登记的企业数 | Enterprises newly registered in a period | new_entities | =
private_firms | Private enterprises | 登记在册的民营（私营）企业数 | Private enterprises on the register | enterprises_total
individual_businesses | Sole traders | 登记在册的个体工商户数 | Sole traders on the register | enterprises_total | =
registered_capital | Registered capital | 市场主体登记的注册资本合计 | Registered capital of all entities
scale_enterprises | Firms above designated size | 达到统计规模标准的（工业）企业数 | Firms, mostly industrial, that reach the size of the statistical standard | new_scale_firms limit_trade_firms | 规模以上工业企业数
new_scale_firms | Firms newly above designated size | 一定时期新纳入统计的规上企业数 | Firms newly entered as above designated size | scale_enterprises xiaoshenggui
limit_trade_firms | Trade firms above designated size | 达到限额标准的批发零售（住宿餐饮）企业数 | Trade, hotel and catering firms that reach the size of the standard | scale_enterprises | 限额以上批零企业
scale_service_firms | Service firms above designated size | 达到统计规模标准的服务业企业数 | Service firms that reach the size of the statistical standard | scale_enterprises
xiaoshenggui | Small firms grown to designated size | 由小微升为规上的企业数 | Small firms grown above designated size | new_scale_firms getizhuanqi
getizhuanqi | Sole traders turned firms | 由个体工商户转为企业的户数 | Sole traders that became firms | xiaoshenggui
joint_stock | Joint-stock firms | 完成股份制改造的企业数 | Firms turned into joint-stock companies | listed_companies
firms_output_gt_1b | Firms with output above 1 billion yuan | 年产值超过10亿元的企业数 | Firms whose yearly output exceeds one billion yuan
firms_output_gt_5b | Construction firms above 5 billion yuan | 年产值超过50亿元的建筑企业数 | Construction firms whose yearly output exceeds five billion yuan | construction_firms
construction_firms | Construction firms | 具有资质等级的建筑业企业数 | Construction firms with a grade of qualification | construction_output
ind_firms_town | Industrial firms | 辖区内的工业企业数，不论规模 | Industrial firms of the area, of whatever size | scale_enterprises
leading_enterprises | Leading firms | 认定培育的龙头、骨干、链主企业数 | Firms fostered as leaders of their trade or chain | agri_leaders
fortune500 | Firms in the lists of 500 | 入围世界、中国或民营企业500强的企业数 | Firms on the world, national or private lists of five hundred
ecom_platforms | E-commerce firms above 100 million yuan | 年销售额超过亿元的电商企业和平台数 | E-commerce firms and platforms with sales above a hundred million yuan
sme_parks | Parks for small firms | 建设、建成的小微企业园数 | Parks for small and micro firms | sme_park_area sme_park_tenants
sme_park_area | Area of parks for small firms | 小微企业园的建筑面积 | Floor area of parks for small firms | sme_parks
sme_park_tenants | Tenants of parks for small firms | 入驻小微企业园的企业数 | Firms housed in parks for small firms | sme_parks
zombie | Zombie firms resolved | 处置出清的僵尸企业数 | Lifeless firms resolved or closed | outdated_capacity
outdated_capacity | Firms with outdated capacity closed | 淘汰落后产能涉及的企业数 | Firms whose outdated capacity was closed | zombie
low_efficiency | Low and scattered firms regulated | 整治提升或关停的“低散乱”企业数 | Low-grade scattered firms upgraded or closed | d_class_exit
d_class_exit | Class D firms closed | 亩均评价末档企业的出清数 | Firms of the lowest class of land efficiency closed | low_efficiency
burden_reduction | Burden of firms relieved | 通过降低税费、要素、融资等成本为企业减轻的负担 | Burden of taxes, inputs and finance relieved for firms | tax_cut financing_cost_saved
firm_incentive | Support funds paid to firms | 拨付给企业的奖励和扶持资金 | Rewards and support paid to firms | burden_reduction
military_firms | Firms licensed for defence | 取得军工资质的企业数 | Firms licensed to supply defence
sme_growth_index | Growth index of small firms | 评价小微企业成长状况的指数 | Index of how small and micro firms grow
firm_life_rate | Firms back at work | 恢复生产的企业（产能）比重 | Firms, or capacity, back in production
serving_orgs | Industrial innovation complexes | 建设的产业创新服务综合体（整合的机构）数 | Complexes that serve the innovation of an industry
`;
