/** Public finance. Facts: 《中华人民共和国预算法》, 财政部《政府收支分类科目》, 地方政府债务管理规定. */
export const FISCAL = `
general_budget_revenue | 一般公共预算收入 | 地方一般公共预算收入 公共财政收入 | 亿元 | standard flow up
fiscal_revenue_total | 财政总收入 | 一般公共预算总收入 财政收入总额 地方财政总收入 | 亿元 | standard flow up
fiscal_revenue | 财政收入 | 地方财政收入 | 亿元 | standard flow up
township_fiscal_budget_revenue | 财政预算收入（乡镇口径） | 财政预算收入 | 万元 | admin flow up
tax_revenue | 税收收入 | 税收 各项税收 地方税收 | 亿元 | standard flow up
tax_share | 税收收入占一般公共预算收入比重 | 税收占一般公共预算收入比重 | % | standard rate up
non_tax_revenue | 非税收入 | | 亿元 | standard flow none
vat | 增值税 | 国内增值税 增值税收入 | 亿元 | standard flow up
cit | 企业所得税 | 企业所得税收入 | 亿元 | standard flow up
pit | 个人所得税 | 个人所得税收入 | 亿元 | standard flow up
national_tax_revenue | 国税收入 | 国税 国税部门组织收入 | 万元 | admin flow up
local_tax_revenue | 地税收入 | 地税 地税部门组织收入 | 万元 | admin flow up
general_budget_expenditure | 一般公共预算支出 | 地方一般公共预算支出 | 亿元 | standard flow none
fiscal_expenditure | 财政支出 | 财政总支出 | 亿元 | standard flow none
livelihood_expenditure | 民生支出 | 财政民生支出 民生类支出 用于民生支出 | 亿元 | admin flow up
livelihood_share | 民生支出占一般公共预算支出比重 | 民生支出占比 民生支出占财政支出比重 | % | admin rate up
livelihood_fiscal_share | 新增财力用于民生支出比重 | 新增财力用于民生比重 | % | admin rate up
fiscal_edu_exp | 财政教育支出 | 教育支出 一般公共预算教育支出 财政教育投入 | 亿元 | standard flow up
fiscal_scitech_exp | 财政科技投入 | 科学技术支出 财政科技支出 科技支出 | 亿元 | standard flow up
fiscal_social_exp | 社会保障和就业支出 | 社保和就业支出 | 亿元 | standard flow up
fiscal_health_exp | 卫生健康支出 | 医疗卫生支出 医疗卫生与计划生育支出 | 亿元 | standard flow up
fiscal_agri_exp | 农林水支出 | 农林水事务支出 | 亿元 | standard flow up
fiscal_env_exp | 节能环保支出 | | 亿元 | standard flow up
fund_revenue | 政府性基金收入 | 政府性基金预算收入 | 亿元 | standard flow none
land_revenue | 国有土地使用权出让收入 | 土地出让收入 土地出让金 土地出让金收入 | 亿元 | standard flow none
transfer_payment | 上级转移支付 | 转移性收入 转移支付 争取上级资金 | 亿元 | standard flow up
fiscal_award_funds | 财政奖补资金 | 奖补资金 争取财政奖补资金 | 亿元 | admin flow up
special_bond | 专项债 | 地方政府专项债券 专项债券 新增专项债券 地方政府专项债券额度 政府专项债券 专项债券额度 新增专项债 专项债资金 新增专项债券额度 专项债额度 | 亿元 | standard flow none
general_bond | 一般债券 | 地方政府一般债券 政府债券 地方政府债券 | 亿元 | standard flow none
gov_debt | 政府性债务 | 地方政府债务余额 政府债务余额 地方政府债务 政府债务 地方政府性债务 | 亿元 | standard stock down
hidden_debt | 政府隐性债务 | 隐性债务 地方政府隐性债务 隐性债务余额 | 亿元 | admin stock down
hidden_debt_resolved | 化解政府隐性债务 | 化解隐性债务 化解债务 化解政府债务 化解存量债务 | 亿元 | admin flow up
company_bond_issued | 公司债券发行 | 发行公司债券 公司债券发行额 | 亿元 | admin flow none
soe_assets | 国有企业资产总额 | 国企资产总额 国资监管企业资产总额 国有资产总额 | 亿元 | standard stock up
soe_revenue | 国有企业营业收入 | 国企营业收入 国有企业营业总收入 | 亿元 | standard flow up
general_expenditure_cut | 压减一般性支出 | 一般性支出压减 压减公用经费支出 一般性支出 | % | admin flow up
gov_spending_cut | 压减政府开支 | 压减行政开支 | 亿元 | admin flow up
three_public_expense | “三公”经费 | 三公经费支出 “三公”经费财政拨款支出 | 万元 | standard flow down
tax_cut | 减税降费 | 新增减税降费 减税退税 退税减税降费 留抵退税 减免税费 税费减免 为企业减税降费 减税减费 落实减税降费 | 亿元 | admin flow up
macro_tax_burden | 宏观税负 | | % | standard rate none
social_maintenance_fee | 社会抚养费 | 征收社会抚养费 | 元 | admin flow none
`;
