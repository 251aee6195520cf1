/** Finance. Facts: 中国人民银行 金融机构信贷收支统计; 国家金融监督管理总局; 中国证监会. */
export const FINANCE = `
deposits | 存款余额 | 金融机构本外币存款余额 本外币存款余额 年末存款余额 | 亿元 | standard stock up
loans | 贷款余额 | 金融机构贷款余额 各项贷款余额 金融机构本外币贷款余额 本外币贷款余额 | 亿元 | standard stock up
deposit_loan | 存贷款余额 | 本外币存贷款余额 金融机构存贷款余额 金融机构本外币存贷款余额 | 亿元 | standard stock up
household_deposits | 住户存款余额 | 住户存款 居民储蓄存款余额 储蓄存款余额 | 亿元 | standard stock up
loan_deposit_ratio | 存贷比 | 余额存贷比 | % | standard rate none
new_loans | 新增贷款 | 金融机构新增贷款 新增本外币贷款 各项贷款新增 | 亿元 | standard flow up
ind_loans | 新增工业贷款 | 工业贷款 工业贷款余额 | 亿元 | standard flow up
mfg_loans | 制造业贷款 | 制造业贷款余额 制造业中长期贷款 制造业中长期贷款余额 | 亿元 | standard stock up
sme_loans | 普惠小微贷款 | 普惠小微贷款余额 小微企业贷款 普惠小微企业贷款 小微企业贷款余额 普惠型小微企业贷款余额 普惠型小微企业贷款 | 亿元 | standard stock up
agri_loans | 涉农贷款余额 | 涉农贷款 | 亿元 | standard stock up
green_loans | 绿色贷款余额 | 绿色贷款 | 亿元 | standard stock up
sme_cost | 普惠小微企业贷款综合融资成本 | 小微企业综合融资成本 企业综合融资成本 企业贷款利率 新发放企业贷款平均利率 | % | standard rate down
eco_loans | 生态贷 | 发放生态贷 | 亿元 | admin flow up
npl | 不良贷款率 | 贷款不良率 不良率 金融机构不良贷款率 | % | standard rate down
npl_balance | 不良贷款余额 | 不良贷款 | 亿元 | standard stock down
m2 | 广义货币供应量 | M2 广义货币 广义货币M2余额 | 亿元 | standard stock none
social_financing | 社会融资规模增量 | 社会融资规模 社会融资增量 | 亿元 | standard flow up
direct_financing | 直接融资 | 直接融资额 新增直接融资 | 亿元 | standard flow up
bond_financing | 企业发行债券 | 企业债券融资 发行债券融资 | 亿元 | standard flow up
guarantee_capital | 政策性融资担保机构注册资本 | 融资担保机构注册资本 | 亿元 | admin stock up
guarantee_balance | 融资担保余额 | 政策性融资担保余额 | 亿元 | standard stock up
bridge_loan | “转贷通”/“应急周转金” | 转贷通 应急周转金 转贷资金 | 亿元 | admin flow up
financing_cost_saved | 节省/降低融资成本 | 节省融资成本 降低融资成本 为企业节省融资成本 为企业降低融资成本 | 亿元 | admin flow up
debt_evasion_cases | 恶意逃废债案件 | 逃废债案件 | 起 | admin flow none
p2p_disposed | 处置P2P网贷平台 | P2P网贷平台 处置网贷平台 | 家 | admin flow none
premium_income | 保费收入 | 原保险保费收入 | 亿元 | standard flow up
claims_paid | 保险赔付支出 | 赔款和给付 | 亿元 | standard flow none
listed_companies | 上市企业 | 上市公司 境内外上市公司 境内上市公司 A股上市企业 境内外上市企业 | 家 | standard stock up
new_listed | 新增上市企业 | 新增上市公司 | 家 | admin flow up
listed_board | 挂牌企业 | 上市挂牌企业 新三板挂牌企业 股交中心挂牌企业 成长板挂牌企业 | 家 | admin stock up
listed_mktcap | 上市公司市值 | 上市公司总市值 | 亿元 | standard stock up
`;
