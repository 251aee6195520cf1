import { exactly, type Interval, intervalOf, meets, plus, times } from "@shuzhai/core";
import type { FigureRecord } from "../records/figure-record";
import type { Finding } from "./finding";
import type { Statement, Statements } from "./statement";
import { isUnitSlip } from "./unit-slips";

/** Indicators whose growth is stated at constant prices while the level is at current ones (国家统计局《中国统计年鉴》指标解释). */
const CONSTANT_PRICES = /^(gdp|.*value_added.*|.*_va)$/;

/** Last year's level × this year's growth against this year's level, of which two sources speak. */
export function growthFindings(statements: Statements): Finding[] {
  return statements.all.flatMap((statement): Finding[] => {
    const { region, indicator, year } = statement;
    const { measure, modality, quantity, comparison } = statement.record.figure;
    if (measure !== "growth" || modality !== "actual" || quantity.unit !== "%") return [];
    if (comparison && comparison.basis !== "yoy") return [];
    const level = { region, indicator, measure: "level", modality } as const;
    return statements.unitsOf({ ...level, year }).flatMap((unit): Finding[] => {
      const now = statements.best({ ...level, year, unit });
      const before = statements.best({ ...level, year: year - 1, unit }, statement.record);
      // a slip of 万 and 亿 is told by a rule of its own
      return now && before && !isUnitSlip(now, before) ? held(statement, before, now) : [];
    });
  });
}

function held({ record, indicator, year }: Statement, before: FigureRecord, now: FigureRecord): Finding[] {
  const { quantity, method } = record.figure;
  const [growth, after, earlier] = [quantity, now.figure.quantity, before.figure.quantity].map(intervalOf);
  if (!growth || !after || !earlier) return [];
  const statements: Finding["statements"] = [before, now, record];
  const common = { rule: "growth", indicator, year, statements } as const;
  const said = `${before.reading.quote} × (1${quantity.value!.startsWith("-") ? "" : "+"}${record.reading.quote})`;
  if (meets(grown(earlier, growth), after))
    return [{ ...common, result: "consistent", explanation: `${said} ≈ ${now.reading.quote}` }];
  const ratio = Number(now.figure.quantity.value) / Number(before.figure.quantity.value);
  const implied = ((ratio - 1) * 100).toFixed(1);
  const constant = CONSTANT_PRICES.test(indicator) || method?.some((word) => word.includes("可比"));
  const explanation = `${said} 与 ${now.reading.quote} 不符：水平之比为 ${implied}%`;
  return constant
    ? [{ ...common, result: "notComparable", explanation: `${explanation}；增速按可比价计算，水平为现价` }]
    : [{ ...common, result: "inconsistent", explanation: `${explanation}；口径或基数可能有调整` }];
}

/** What a level becomes that grows by so many percent. */
function grown(level: Interval, percent: Interval): Interval {
  return times(level, plus(exactly("1"), times(percent, exactly("1/100"))));
}
