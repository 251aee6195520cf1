import { exactly, type Interval, intervalOf, meets, plus, times } from "@shuzhai/core";
import type { Finding } from "./finding";
import type { Statements } from "./statement";

/** Indicators whose growth is stated at constant prices while the level is at current ones (国家统计局《中国统计年鉴》指标解释). */
const CONSTANT_PRICES = /^(gdp|.*value_added.*|.*_va)$/;

/** Last year's level × this year's growth against this year's level, of which two sources speak. */
export function growthFindings(statements: Statements): Finding[] {
  return statements.all.flatMap(({ record, region, indicator, year }): Finding[] => {
    const { measure, modality, quantity, comparison, method } = record.figure;
    if (measure !== "growth" || modality !== "actual" || quantity.unit !== "%") return [];
    if (comparison && comparison.basis !== "yoy") return [];
    const level = { region, indicator, measure: "level", modality } as const;
    const now = statements.best({ ...level, year });
    const before = statements.best({ ...level, year: year - 1 }, record);
    const growth = intervalOf(quantity);
    if (!now || !before || !growth || now.figure.quantity.unit !== before.figure.quantity.unit) return [];
    const [after, earlier] = [intervalOf(now.figure.quantity), intervalOf(before.figure.quantity)];
    if (!after || !earlier) return [];
    const statementsOf: Finding["statements"] = [before, now, record];
    const said = `${before.reading.quote} × (1${quantity.value!.startsWith("-") ? "" : "+"}${record.reading.quote})`;
    const expected = grown(earlier, growth);
    const common = { rule: "growth", indicator, year, statements: statementsOf } as const;
    if (meets(expected, after))
      return [{ ...common, result: "consistent", explanation: `${said} ≈ ${now.reading.quote}` }];
    const ratio = Number(now.figure.quantity.value) / Number(before.figure.quantity.value);
    const implied = ((ratio - 1) * 100).toFixed(1);
    const constant = CONSTANT_PRICES.test(indicator) || method?.some((word) => word.includes("可比"));
    const explanation = `${said} 与 ${now.reading.quote} 不符：水平之比为 ${implied}%`;
    return constant
      ? [{ ...common, result: "notComparable", explanation: `${explanation}；增速按可比价计算，水平为现价` }]
      : [{ ...common, result: "inconsistent", explanation: `${explanation}；口径或基数可能有调整` }];
  });
}

/** What a level becomes that grows by so many percent. */
function grown(level: Interval, percent: Interval): Interval {
  return times(level, plus(exactly("1"), times(percent, exactly("1/100"))));
}
