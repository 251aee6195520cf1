/** Finance. Facts: 中国人民银行 金融机构信贷收支统计; 国家金融监督管理总局; 中国证监会. */
export const FINANCE = `
deposits | 存款余额 | 金融机构存款余额 各项存款余额 金融机构本外币存款余额 本外币存款余额 年末存款余额 金融机构各项存款余额 人民币存款余额 金融机构本外币各项存款余额 金融机构人民币各项存款余额 各项人民币存款余额 本外币各项存款余额 金融机构人民币存款余额 | Deposits outstanding | 亿元 | standard stock up | 金融机构在期末的各项存款余额 | Deposits held by financial institutions at the date | loans household_deposits | 金融机构本外币存款余额
loans | 贷款余额 | 金融机构贷款余额 各项贷款余额 金融机构本外币贷款余额 本外币贷款余额 年末贷款余额 金融机构各项贷款余额 人民币贷款余额 金融机构本外币各项贷款余额 金融机构人民币各项贷款余额 各项人民币贷款余额 本外币各项贷款余额 金融机构人民币贷款余额 | Loans outstanding | 亿元 | standard stock up | 金融机构在期末的各项贷款余额 | Loans of financial institutions at the date | deposits new_loans | 金融机构本外币贷款余额
deposit_loan | 存贷款余额 | 本外币存贷款余额 金融机构存贷款余额 各项存贷款余额 金融机构本外币存贷款余额 | Deposits and loans outstanding | 亿元 | standard stock up | 存款余额与贷款余额（合计或分别） | Deposits and loans together or each | deposits loans
household_deposits | 住户存款余额 | 住户存款 居民储蓄存款余额 城乡居民储蓄存款余额 储蓄存款余额 居民存款余额 城乡居民储蓄余额 | Household deposits | 亿元 | standard stock up | 住户在金融机构的存款余额 | Deposits of households at the date | deposits | 住户存款
loan_deposit_ratio | 存贷比 | 余额存贷比 贷存比 | Loan-to-deposit ratio | % | standard rate none | 贷款余额与存款余额之比 | Loans outstanding over deposits outstanding
new_loans | 新增贷款 | 金融机构新增贷款 新增各项贷款 新增本外币贷款 新增人民币贷款 各项贷款新增 | New loans | 亿元 | standard flow up | 一定时期贷款余额的净增加额 | Net increase of loans in a period | loans | 金融机构新增贷款
new_deposits | 新增存款 | 新增各项存款 金融机构新增存款 新增本外币存款 | New deposits | 亿元 | standard flow up | 一定时期存款余额的净增加额 | Net increase of deposits in a period | deposits
ind_loans | 新增工业贷款 | 工业贷款 工业贷款余额 | Loans to industry | 亿元 | standard flow up | 投向工业的贷款（新增或余额） | Loans to industry, new or outstanding | mfg_loans | 工业贷款
mfg_loans | 制造业贷款 | 制造业贷款余额 制造业中长期贷款 制造业中长期贷款余额 | Loans to manufacturing | 亿元 | standard stock up | 投向制造业的贷款 | Loans to manufacturing | ind_loans
sme_loans | 普惠小微贷款 | 普惠小微贷款余额 小微企业贷款 普惠小微企业贷款 普惠小微企业贷款余额 小微企业贷款余额 普惠型小微企业贷款余额 普惠型小微企业贷款 | Inclusive loans to small and micro firms | 亿元 | standard stock up | 授信1000万元以下的小微企业、个体户和小微企业主贷款 | Loans within small credit lines to small and micro firms and their owners | mfg_loans | 普惠小微贷款余额
agri_loans | 涉农贷款余额 | 涉农贷款 | Agriculture-related loans | 亿元 | standard stock up | 农林牧渔、农村和农户的贷款余额 | Loans to farming, rural areas and farm households | | =
green_loans | 绿色贷款余额 | 绿色贷款 | Green loans | 亿元 | standard stock up | 投向绿色项目的贷款余额 | Loans outstanding to green projects | eco_loans | =
private_loans | 民营企业贷款余额 | 民营企业贷款 民营经济贷款余额 民营经济贷款 | Loans to private firms | 亿元 | standard stock up | 投向民营企业的贷款余额 | Loans outstanding to private firms
sme_cost | 普惠小微企业贷款综合融资成本 | 小微企业综合融资成本 普惠小微贷款利率 小微企业贷款利率 企业综合融资成本 企业贷款利率 新发放企业贷款平均利率 | Financing cost of small and micro firms | % | standard rate down | 小微企业贷款利息和费用合计的年化成本 | Yearly cost of interest and fees of loans to small and micro firms | financing_cost_saved
eco_loans | 生态贷 | 发放生态贷 | Ecology loans | 亿元 | admin flow up | 以生态资源权益为依据发放的贷款 | Loans granted on rights to ecological resources | green_loans
npl | 不良贷款率 | 贷款不良率 不良率 金融机构不良贷款率 银行业不良贷款率 | Non-performing loan ratio | % | standard rate down | 不良贷款余额与贷款余额之比 | Non-performing loans over all loans | npl_balance | =
npl_balance | 不良贷款余额 | 不良贷款 | Non-performing loans | 亿元 | standard stock down | 次级、可疑和损失类贷款的余额 | Loans classed substandard, doubtful or lost | npl | =
npl_disposed | 处置不良贷款 | 不良贷款处置 处置不良资产 | Non-performing loans disposed of | 亿元 | admin flow up | 一定时期核销、清收、转让的不良贷款 | Bad loans written off, recovered or sold | npl_balance
m2 | 广义货币供应量 | M2 广义货币 广义货币M2余额 | Broad money supply (M2) | 亿元 | standard stock none | 流通中现金、活期存款与准货币之和 | Currency in circulation, demand deposits and quasi-money | | 广义货币供应量（M2）余额
social_financing | 社会融资规模增量 | 社会融资规模 社会融资增量 新增社会融资规模 新增社会融资 社会融资总额 社会融资总量 | Aggregate financing to the real economy | 亿元 | standard flow up | 实体经济一定时期从金融体系获得的资金 | Funds the real economy receives from the financial system in a period | direct_financing | =
direct_financing | 直接融资 | 直接融资额 新增直接融资 资本市场直接融资 | Direct financing | 亿元 | standard flow up | 通过股票、债券等市场取得的融资 | Funds raised on stock and bond markets | social_financing | 直接融资额
bond_financing | 企业发行债券 | 企业债券融资 发行债券融资 | Corporate bond financing | 亿元 | standard flow up | 企业发行债券取得的资金 | Funds raised by corporate bonds | company_bond_issued
guarantee_capital | 政策性融资担保机构注册资本 | 融资担保机构注册资本 | Capital of policy guarantee institutions | 亿元 | admin stock up | 政策性融资担保机构的注册资本 | Registered capital of policy guarantee institutions | guarantee_balance
guarantee_balance | 融资担保余额 | 政策性融资担保余额 融资担保在保余额 政府性融资担保余额 | Guarantees outstanding | 亿元 | standard stock up | 融资担保机构在保责任余额 | Financing guarantees in force at the date | guarantee_capital
bridge_loan | “转贷通”/“应急周转金” | 转贷通 应急周转金 转贷资金 应急转贷资金 过桥资金 | Bridge loan funds | 亿元 | admin flow up | 帮助企业还旧借新的短期周转资金 | Short-term funds that help firms renew loans
financing_cost_saved | 节省/降低融资成本 | 节省融资成本 降低融资成本 为企业节省融资成本 为企业降低融资成本 节约融资成本 | Financing cost saved for firms | 亿元 | admin flow up | 为企业节省的利息和融资费用 | Interest and fees saved for firms | sme_cost
debt_evasion_cases | 恶意逃废债案件 | 逃废债案件 | Cases of debt evasion | 起 | admin flow none | 办理的恶意逃废银行债务案件数 | Cases of wilful evasion of bank debt handled
p2p_disposed | 处置P2P网贷平台 | P2P网贷平台 处置网贷平台 | P2P lending platforms closed | 家 | admin flow none | 处置退出的网络借贷平台数 | Peer-to-peer lending platforms closed
premium_income | 保费收入 | 原保险保费收入 保险保费收入 原保费收入 保险业保费收入 | Insurance premiums | 亿元 | standard flow up | 保险公司的原保险保费收入 | Premium income of original insurance contracts | claims_paid | 原保险保费收入
claims_paid | 保险赔付支出 | 赔款和给付 赔付支出 保险赔付 各类赔款和给付 赔款及给付 | Insurance claims paid | 亿元 | standard flow none | 保险公司赔款与给付支出 | Claims and benefits paid by insurers | premium_income | =
listed_companies | 上市企业 | 上市公司 境内外上市公司 境内上市公司 A股上市公司 A股上市企业 境内外上市企业 上市公司数 上市企业数 | Listed companies | 家 | standard stock up | 在证券交易所上市的公司数 | Companies listed on stock exchanges | listed_board new_listed | 上市公司数
new_listed | 新增上市企业 | 新增上市公司 新增境内外上市公司 新增A股上市公司 新上市企业 新上市公司 | Newly listed companies | 家 | admin flow up | 一定时期新上市的公司数 | Companies newly listed in a period | listed_companies
listed_board | 挂牌企业 | 上市挂牌企业 新三板挂牌企业 股交中心挂牌企业 成长板挂牌企业 新增挂牌企业 | Firms quoted on over-the-counter boards | 家 | admin stock up | 在新三板或区域性股权市场挂牌的企业数 | Firms quoted on the NEEQ or regional equity boards | listed_companies
listed_mktcap | 上市公司市值 | 上市公司总市值 | Market capitalization of listed companies | 亿元 | standard stock up | 上市公司股票的市场价值 | Market value of listed companies | listed_companies
`;
