/** Finance. Facts: 中国人民银行 金融机构信贷收支统计; 国家金融监督管理总局; 中国证监会. */
export const FINANCE = `
deposits | Deposits outstanding | 金融机构在期末的各项存款余额 | Deposits held by financial institutions at the date | loans household_deposits | 金融机构本外币存款余额
loans | Loans outstanding | 金融机构在期末的各项贷款余额 | Loans of financial institutions at the date | deposits new_loans | 金融机构本外币贷款余额
deposit_loan | Deposits and loans outstanding | 存款余额与贷款余额（合计或分别） | Deposits and loans together or each | deposits loans
household_deposits | Household deposits | 住户在金融机构的存款余额 | Deposits of households at the date | deposits | 住户存款
loan_deposit_ratio | Loan-to-deposit ratio | 贷款余额与存款余额之比 | Loans outstanding over deposits outstanding
new_loans | New loans | 一定时期贷款余额的净增加额 | Net increase of loans in a period | loans | 金融机构新增贷款
ind_loans | Loans to industry | 投向工业的贷款（新增或余额） | Loans to industry, new or outstanding | mfg_loans | 工业贷款
mfg_loans | Loans to manufacturing | 投向制造业的贷款 | Loans to manufacturing | ind_loans
sme_loans | Inclusive loans to small and micro firms | 授信1000万元以下的小微企业、个体户和小微企业主贷款 | Loans within small credit lines to small and micro firms and their owners | mfg_loans | 普惠小微贷款余额
agri_loans | Agriculture-related loans | 农林牧渔、农村和农户的贷款余额 | Loans to farming, rural areas and farm households | | =
green_loans | Green loans | 投向绿色项目的贷款余额 | Loans outstanding to green projects | eco_loans | =
sme_cost | Financing cost of small and micro firms | 小微企业贷款利息和费用合计的年化成本 | Yearly cost of interest and fees of loans to small and micro firms | financing_cost_saved
eco_loans | Ecology loans | 以生态资源权益为依据发放的贷款 | Loans granted on rights to ecological resources | green_loans
npl | Non-performing loan ratio | 不良贷款余额与贷款余额之比 | Non-performing loans over all loans | npl_balance | =
npl_balance | Non-performing loans | 次级、可疑和损失类贷款的余额 | Loans classed substandard, doubtful or lost | npl | =
m2 | Broad money supply (M2) | 流通中现金、活期存款与准货币之和 | Currency in circulation, demand deposits and quasi-money | | 广义货币供应量（M2）余额
social_financing | Aggregate financing to the real economy | 实体经济一定时期从金融体系获得的资金 | Funds the real economy receives from the financial system in a period | direct_financing | =
direct_financing | Direct financing | 通过股票、债券等市场取得的融资 | Funds raised on stock and bond markets | social_financing | 直接融资额
bond_financing | Corporate bond financing | 企业发行债券取得的资金 | Funds raised by corporate bonds | company_bond_issued
guarantee_capital | Capital of policy guarantee institutions | 政策性融资担保机构的注册资本 | Registered capital of policy guarantee institutions | guarantee_balance
guarantee_balance | Guarantees outstanding | 融资担保机构在保责任余额 | Financing guarantees in force at the date | guarantee_capital
bridge_loan | Bridge loan funds | 帮助企业还旧借新的短期周转资金 | Short-term funds that help firms renew loans
financing_cost_saved | Financing cost saved for firms | 为企业节省的利息和融资费用 | Interest and fees saved for firms | sme_cost
debt_evasion_cases | Cases of debt evasion | 办理的恶意逃废银行债务案件数 | Cases of wilful evasion of bank debt handled
p2p_disposed | P2P lending platforms closed | 处置退出的网络借贷平台数 | Peer-to-peer lending platforms closed
premium_income | Insurance premiums | 保险公司的原保险保费收入 | Premium income of original insurance contracts | claims_paid | 原保险保费收入
claims_paid | Insurance claims paid | 保险公司赔款与给付支出 | Claims and benefits paid by insurers | premium_income | =
listed_companies | Listed companies | 在证券交易所上市的公司数 | Companies listed on stock exchanges | listed_board new_listed | 上市公司数
new_listed | Newly listed companies | 一定时期新上市的公司数 | Companies newly listed in a period | listed_companies
listed_board | Firms quoted on over-the-counter boards | 在新三板或区域性股权市场挂牌的企业数 | Firms quoted on the NEEQ or regional equity boards | listed_companies
listed_mktcap | Market capitalization of listed companies | 上市公司股票的市场价值 | Market value of listed companies | listed_companies
`;
