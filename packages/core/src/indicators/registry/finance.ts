/** Finance. Facts: 中国人民银行 金融机构信贷收支统计; 国家金融监督管理总局; 中国证监会. */
export const FINANCE = `
deposits 亿元 ss+: 存款余额 金融机构本外币~ 本外币~ 年末~
loans 亿元 ss+: 贷款余额 金融机构~ 各项~ 金融机构本外币~ 本外币~
deposit_loan 亿元 ss+: 存贷款余额 本外币~ 金融机构~ 金融机构本外币~
household_deposits 亿元 ss+: 住户存款余额 住户存款 居民储蓄存款余额 储蓄存款余额
loan_deposit_ratio % sr=: 存贷比 余额~
new_loans 亿元 sf+: 新增贷款 金融机构~ 新增本外币贷款 各项贷款新增
ind_loans 亿元 sf+: 新增工业贷款 工业贷款 工业贷款余额
mfg_loans 亿元 ss+: 制造业贷款 ~余额 制造业中长期贷款 制造业中长期贷款余额
sme_loans 亿元 ss+: 普惠小微贷款 ~余额 小微企业贷款 普惠小微企业贷款 小微企业贷款余额 普惠型小微企业贷款余额 普惠型小微企业贷款
agri_loans 亿元 ss+: 涉农贷款余额 涉农贷款
green_loans 亿元 ss+: 绿色贷款余额 绿色贷款
sme_cost % sr-: 普惠小微企业贷款综合融资成本 小微企业综合融资成本 企业综合融资成本 企业贷款利率 新发放企业贷款平均利率
eco_loans 亿元 af+: 生态贷 发放~
npl % sr-: 不良贷款率 贷款不良率 不良率 金融机构~
npl_balance 亿元 ss-: 不良贷款余额 不良贷款
m2 亿元 ss=: 广义货币供应量 M2 广义货币 广义货币M2余额
social_financing 亿元 sf+: 社会融资规模增量 社会融资规模 社会融资增量
direct_financing 亿元 sf+: 直接融资 ~额 新增~
bond_financing 亿元 sf+: 企业发行债券 企业债券融资 发行债券融资
guarantee_capital 亿元 as+: 政策性融资担保机构注册资本 融资担保机构注册资本
guarantee_balance 亿元 ss+: 融资担保余额 政策性~
bridge_loan 亿元 af+: “转贷通”/“应急周转金” 转贷通 应急周转金 转贷资金
financing_cost_saved 亿元 af+: 节省/降低融资成本 节省融资成本 降低融资成本 为企业节省融资成本 为企业降低融资成本
debt_evasion_cases 起 af=: 恶意逃废债案件 逃废债案件
p2p_disposed 家 af=: 处置P2P网贷平台 P2P网贷平台 处置网贷平台
premium_income 亿元 sf+: 保费收入 原保险~
claims_paid 亿元 sf=: 保险赔付支出 赔款和给付
listed_companies 家 ss+: 上市企业 上市公司 境内外上市公司 境内上市公司 A股~ 境内外~
new_listed 家 af+: 新增上市企业 新增上市公司
listed_board 家 as+: 挂牌企业 上市~ 新三板~ 股交中心~ 成长板~
listed_mktcap 亿元 ss+: 上市公司市值 上市公司总市值
`;
