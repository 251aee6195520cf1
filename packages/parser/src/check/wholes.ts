/** An indicator that is the sum of others, none of which overlap: names of the registry. */
interface Whole {
  whole: readonly [id: string, name: string];
  parts: readonly (readonly [id: string, name: string])[];
}

/** Definitions: 国家统计局《主要统计指标解释》; 财政部 政府收支分类科目; 海关总署 统计制度. */
export const WHOLES: readonly Whole[] = [
  {
    whole: ["gdp", "地区生产总值"],
    parts: [
      ["primary_va", "第一产业增加值"],
      ["secondary_va", "第二产业增加值"],
      ["tertiary_va", "第三产业增加值"],
    ],
  },
  {
    whole: ["secondary_va", "第二产业增加值"],
    parts: [
      ["ind_va", "工业增加值"],
      ["construction_va", "建筑业增加值"],
    ],
  },
  {
    whole: ["resident_population", "常住人口"],
    parts: [
      ["urban_population", "城镇人口"],
      ["rural_population", "乡村人口"],
    ],
  },
  {
    whole: ["trade_total", "进出口总额"],
    parts: [
      ["export_value", "出口额"],
      ["import_value", "进口额"],
    ],
  },
  {
    whole: ["general_budget_revenue", "一般公共预算收入"],
    parts: [
      ["tax_revenue", "税收收入"],
      ["non_tax_revenue", "非税收入"],
    ],
  },
  {
    whole: ["retail_sales", "社会消费品零售总额"],
    parts: [
      ["urban_retail", "城镇消费品零售额"],
      ["rural_retail", "乡村消费品零售额"],
    ],
  },
  {
    whole: ["retail_sales", "社会消费品零售总额"],
    parts: [
      ["goods_retail", "商品零售额"],
      ["catering_revenue", "餐饮收入"],
    ],
  },
  {
    whole: ["fixed_asset_investment", "固定资产投资"],
    parts: [
      ["primary_investment", "第一产业投资"],
      ["secondary_investment", "第二产业投资"],
      ["tertiary_investment", "第三产业投资"],
    ],
  },
];
