/** A rate that is one indicator divided by another: [id, name in the registry]. */
interface Rate {
  id: string;
  part: readonly [id: string, name: string];
  whole: readonly [id: string, name: string];
  /** "1": so many times the other */
  base: "%" | "1";
}

const GDP = ["gdp", "地区生产总值"] as const;
const BUDGET_REVENUE = ["general_budget_revenue", "一般公共预算收入"] as const;

/** Definitions: 国家统计局《主要统计指标解释》; 财政部 政府收支分类科目. */
export const RATES: readonly Rate[] = [
  { id: "primary_share", part: ["primary_va", "第一产业增加值"], whole: GDP, base: "%" },
  { id: "secondary_share", part: ["secondary_va", "第二产业增加值"], whole: GDP, base: "%" },
  { id: "tertiary_share", part: ["tertiary_va", "第三产业增加值"], whole: GDP, base: "%" },
  { id: "rd_intensity", part: ["rd_expenditure", "研究与试验发展经费"], whole: GDP, base: "%" },
  { id: "tax_share", part: ["tax_revenue", "税收收入"], whole: BUDGET_REVENUE, base: "%" },
  {
    id: "urbanization_rate",
    part: ["urban_population", "城镇人口"],
    whole: ["resident_population", "常住人口"],
    base: "%",
  },
  {
    id: "income_ratio",
    part: ["income_urban", "城镇居民人均可支配收入"],
    whole: ["income_rural", "农村居民人均可支配收入"],
    base: "1",
  },
];
