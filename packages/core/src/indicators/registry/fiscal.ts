/** Public finance. Facts: 《中华人民共和国预算法》, 财政部《政府收支分类科目》, 地方政府债务管理规定. */
export const FISCAL = `
general_budget_revenue 亿元 sf+: 一般公共预算收入 地方~ 公共财政收入
fiscal_revenue_total 亿元 sf+: 财政总收入 一般公共预算总收入 财政收入总额 地方~
fiscal_revenue 亿元 sf+: 财政收入 地方~
township_fiscal_budget_revenue 万元 af+: 财政预算收入（乡镇口径） 财政预算收入
tax_revenue 亿元 sf+: 税收收入 税收 各项税收 地方税收
tax_share % sr+: 税收收入占一般公共预算收入比重 税收占一般公共预算收入比重
non_tax_revenue 亿元 sf=: 非税收入
vat 亿元 sf+: 增值税 国内~ ~收入
cit 亿元 sf+: 企业所得税 ~收入
pit 亿元 sf+: 个人所得税 ~收入
national_tax_revenue 万元 af+: 国税收入 国税 国税部门组织收入
local_tax_revenue 万元 af+: 地税收入 地税 地税部门组织收入
general_budget_expenditure 亿元 sf=: 一般公共预算支出 地方~ 公共财政支出
fiscal_expenditure 亿元 sf=: 财政支出 财政总支出
livelihood_expenditure 亿元 af+: 民生支出 财政~ 民生类支出 用于~
livelihood_share % ar+: 民生支出占一般公共预算支出比重 民生支出占比 民生支出占财政支出比重
livelihood_fiscal_share % ar+: 新增财力用于民生支出比重 新增财力用于民生比重
fiscal_edu_exp 亿元 sf+: 财政教育支出 教育支出 一般公共预算教育支出 财政教育投入
fiscal_scitech_exp 亿元 sf+: 财政科技投入 科学技术支出 财政科技支出 科技支出
fiscal_social_exp 亿元 sf+: 社会保障和就业支出 社保和就业支出
fiscal_health_exp 亿元 sf+: 卫生健康支出 医疗卫生支出 医疗卫生与计划生育支出
fiscal_agri_exp 亿元 sf+: 农林水支出 农林水事务支出
fiscal_env_exp 亿元 sf+: 节能环保支出
fund_revenue 亿元 sf=: 政府性基金收入 政府性基金预算收入
land_revenue 亿元 sf=: 国有土地使用权出让收入 土地出让收入 土地出让金 土地出让金收入
transfer_payment 亿元 sf+: 上级转移支付 转移性收入 转移支付 争取上级资金
fiscal_award_funds 亿元 af+: 财政奖补资金 奖补资金 争取~
special_bond 亿元 sf=: 专项债 地方政府~券 ~券 新增~券 地方政府~券额度 政府~券 ~券额度 新增~ ~资金 新增~券额度 ~额度
general_bond 亿元 sf=: 一般债券 地方政府~ 政府债券 地方政府债券
gov_debt 亿元 ss-: 政府性债务 地方政府债务余额 政府债务余额 地方政府债务 政府债务 地方~
hidden_debt 亿元 as-: 政府隐性债务 隐性债务 地方~ 隐性债务余额
hidden_debt_resolved 亿元 af+: 化解政府隐性债务 化解隐性债务 化解债务 化解政府债务 化解存量债务
company_bond_issued 亿元 af=: 公司债券发行 发行公司债券 ~额
soe_assets 亿元 ss+: 国有企业资产总额 国企资产总额 国资监管企业资产总额 国有资产总额
soe_revenue 亿元 sf+: 国有企业营业收入 国企营业收入 国有企业营业总收入
general_expenditure_cut % af+: 压减一般性支出 一般性支出压减 压减公用经费支出 一般性支出
gov_spending_cut 亿元 af+: 压减政府开支 压减行政开支
three_public_expense 万元 sf-: “三公”经费 三公经费支出 ~财政拨款支出
tax_cut 亿元 af+: 减税降费 新增~ 减税退税 退税~ 留抵退税 减免税费 税费减免 为企业~ 减税减费 落实~
macro_tax_burden % sr=: 宏观税负
social_maintenance_fee 元 af=: 社会抚养费 征收~
`;
