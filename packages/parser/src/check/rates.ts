/** A share, in %, that is one indicator divided by another: [id, name in the registry]. */
interface Rate {
  id: string;
  part: readonly [id: string, name: string];
  whole: readonly [id: string, name: string];
}

const GDP = ["gdp", "地区生产总值"] as const;
const BUDGET_REVENUE = ["general_budget_revenue", "一般公共预算收入"] as const;

/** Definitions: 国家统计局《主要统计指标解释》; 财政部 政府收支分类科目. */
export const RATES: readonly Rate[] = [
  { id: "primary_share", part: ["primary_va", "第一产业增加值"], whole: GDP },
  { id: "secondary_share", part: ["secondary_va", "第二产业增加值"], whole: GDP },
  { id: "tertiary_share", part: ["tertiary_va", "第三产业增加值"], whole: GDP },
  { id: "tax_share", part: ["tax_revenue", "税收收入"], whole: BUDGET_REVENUE },
  {
    id: "urbanization_rate",
    part: ["urban_population", "城镇人口"],
    whole: ["resident_population", "常住人口"],
  },
];
