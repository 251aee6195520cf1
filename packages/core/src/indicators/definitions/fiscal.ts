/** Public finance. Facts: 《中华人民共和国预算法》, 财政部《政府收支分类科目》, 地方政府债务管理规定. */
export const FISCAL = `
general_budget_revenue | General public budget revenue | 本级政府以税收为主体的财政收入，用于保障民生、运转和安全（2015年前称公共财政预算收入） | Tax-based revenue of the government at this level (called public budget revenue before 2015) | fiscal_revenue_total township_fiscal_budget_revenue fiscal_revenue tax_revenue | =
fiscal_revenue_total | Total fiscal revenue | 地方一般公共预算收入加上划中央（和省）的税收 | Local general budget revenue plus taxes passed up to the centre (and province) | general_budget_revenue township_fiscal_budget_revenue fiscal_revenue | 财政总收入
fiscal_revenue | Fiscal revenue (coverage not stated) | 政府财政参与分配取得的收入，报告未说明是总收入还是一般公共预算收入 | Revenue of government where the report does not say whether total or general budget | general_budget_revenue fiscal_revenue_total township_fiscal_budget_revenue
township_fiscal_budget_revenue | Fiscal budget revenue (township) | 乡镇辖区内按体制计算的预算内财政收入 | Budget revenue raised in a township under its fiscal arrangement | general_budget_revenue fiscal_revenue_total fiscal_revenue
tax_revenue | Tax revenue | 一般公共预算收入中来自税收的部分 | Part of general budget revenue that comes from taxes | non_tax_revenue general_budget_revenue | =
tax_share | Share of taxes in general budget revenue | 税收收入与一般公共预算收入之比 | Tax revenue over general budget revenue | macro_tax_burden
non_tax_revenue | Non-tax revenue | 除税收以外的专项、行政事业性收费、罚没和国有资源有偿使用等收入 | Fees, fines, special revenue and revenue from state assets, apart from taxes | tax_revenue | =
vat | Value added tax | 增值税收入 | Revenue of value added tax | | 国内增值税
cit | Corporate income tax | 企业所得税收入 | Revenue of corporate income tax | pit | =
pit | Individual income tax | 个人所得税收入 | Revenue of individual income tax | cit | =
national_tax_revenue | Revenue of state taxation offices | 国税机关组织的税收收入（2018年国税地税合并前） | Taxes collected by state taxation offices (until the merger of 2018) | local_tax_revenue
local_tax_revenue | Revenue of local taxation offices | 地税机关组织的税收收入（2018年国税地税合并前） | Taxes collected by local taxation offices (until the merger of 2018) | national_tax_revenue
general_budget_expenditure | General public budget expenditure | 本级政府一般公共预算安排的支出 | Expenditure of the general public budget | general_budget_revenue fiscal_expenditure | =
fiscal_expenditure | Fiscal expenditure (coverage not stated) | 政府财政支出，报告未说明口径 | Expenditure of government where the report does not say its coverage | general_budget_expenditure
livelihood_expenditure | Expenditure on livelihood | 教育、社保、卫生、住房等民生领域的财政支出 | Expenditure on education, social security, health, housing and the like | livelihood_share
livelihood_share | Share of livelihood in expenditure | 民生支出与一般公共预算支出之比 | Expenditure on livelihood over general budget expenditure | livelihood_fiscal_share
livelihood_fiscal_share | Share of new fiscal resources spent on livelihood | 新增财力中用于民生支出的比重 | Part of newly raised fiscal resources that goes to livelihood | livelihood_share
fiscal_edu_exp | Expenditure on education | 一般公共预算中的教育支出 | Education in the general public budget | | 教育支出
fiscal_scitech_exp | Expenditure on science and technology | 一般公共预算中的科学技术支出 | Science and technology in the general public budget | rd_expenditure | 科学技术支出
fiscal_social_exp | Expenditure on social security and employment | 一般公共预算中的社会保障和就业支出 | Social security and employment in the general public budget | | =
fiscal_health_exp | Expenditure on health | 一般公共预算中的卫生健康支出 | Health in the general public budget | | =
fiscal_agri_exp | Expenditure on agriculture, forestry and water | 一般公共预算中的农林水支出 | Agriculture, forestry and water in the general public budget | | =
fiscal_env_exp | Expenditure on energy saving and environment | 一般公共预算中的节能环保支出 | Energy saving and environment in the general public budget | | =
fund_revenue | Revenue of government funds | 依法征收、专项用于特定事业的基金收入，以土地出让收入为主 | Earmarked fund revenue, mostly from land | land_revenue | 政府性基金预算收入
land_revenue | Revenue of land leases | 出让国有土地使用权取得的收入 | Revenue from leasing the use of state land | fund_revenue | =
transfer_payment | Transfers from higher levels | 上级政府拨付的返还性收入和转移支付 | Tax returns and transfers paid by higher levels of government | | 转移性收入
fiscal_award_funds | Fiscal reward funds | 上级财政以奖代补拨付的资金 | Funds granted by higher levels as reward
special_bond | Special-purpose bonds | 为有收益的公益项目发行、以项目收益偿还的地方政府债券 | Local government bonds for public projects, repaid from their revenue | general_bond gov_debt | 新增专项债券额度
general_bond | General local government bonds | 地方政府发行、以一般公共预算收入偿还的债券（含未分类的政府债券） | Local government bonds repaid from the general budget (or government bonds not told apart) | special_bond
gov_debt | Local government debt outstanding | 年末地方政府法定债务余额 | Statutory debt of local government at the date | hidden_debt special_bond | 地方政府债务余额
hidden_debt | Hidden government debt | 在法定限额之外举借、需财政偿还的债务 | Debt outside the statutory limit that budgets must repay | gov_debt hidden_debt_resolved
hidden_debt_resolved | Hidden debt resolved | 一定时期偿还或化解的隐性债务 | Hidden debt repaid or resolved in a period | hidden_debt
company_bond_issued | Company bonds issued | 地方国有公司发行债券的金额 | Bonds issued by local state companies | bond_financing
soe_assets | Assets of state-owned enterprises | 国有企业（国资监管企业）资产总计 | Total assets of supervised state-owned enterprises | | 国有资产总额
soe_revenue | Revenue of state-owned enterprises | 国有企业的营业总收入 | Operating revenue of state-owned enterprises | soe_assets
general_expenditure_cut | Cut in general administrative expenditure | 压减办公、会议、差旅等一般性支出的金额或比例 | Amount or rate of cuts in office, meeting and travel expenditure | three_public_expense gov_spending_cut
gov_spending_cut | Cut in government spending | 压减政府各项开支的金额 | Amount of government spending cut | general_expenditure_cut
three_public_expense | Expenditure on official trips, cars and receptions | 因公出国（境）、公务用车和公务接待费用 | Cost of official trips abroad, official cars and receptions | general_expenditure_cut | “三公”经费财政拨款支出
tax_cut | Tax and fee cuts | 实施税费优惠政策减轻负担的金额 | Burden relieved by tax and fee policies | burden_reduction
macro_tax_burden | Tax burden of the economy | 税收收入与地区生产总值之比 | Tax revenue over GDP | tax_share
social_maintenance_fee | Social maintenance fee | 对违反计划生育规定者征收的费用（2021年取消） | Fee for births outside the plan (abolished in 2021)
`;
