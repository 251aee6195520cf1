import { add, children, exactly, exceeds, formatQuantity, indicatorById, intervalOf, meets, plus } from "@shuzhai/core";
import type { Finding } from "./finding";
import type { Statements } from "./statement";

/** What the counties of a prefecture say together against what the prefecture says. */
export function sumFindings(statements: Statements): Finding[] {
  const seen = new Set<string>();
  return statements.all.flatMap(({ record, region, indicator, year }): Finding[] => {
    const { measure, modality, quantity } = record.figure;
    const key = `${region} ${indicator} ${year}`;
    if (
      !/^\d{4}00$/.test(region) ||
      region.endsWith("0000") ||
      measure !== "level" ||
      modality !== "actual" ||
      seen.has(key)
    )
      return [];
    // rates, multiples and averages are no sums of their parts
    if (quantity.unit === "%" || quantity.unit === "倍" || indicatorById(indicator)?.flow === "rate") return [];
    seen.add(key);
    const whole = intervalOf(quantity);
    const counties = children(region, year);
    const said = counties.map(({ code }) =>
      statements.best({ region: code!, indicator, year, measure, modality, unit: quantity.unit }),
    );
    const parts = said.filter((part) => part !== null);
    const intervals = parts.map(({ figure }) => intervalOf(figure.quantity));
    if (!whole || parts.length === 0 || intervals.some((interval) => interval === null)) return [];
    const total = intervals.reduce((sum, interval) => plus(sum!, interval!), exactly("0"))!;
    const common = { rule: "sum", indicator, year, statements: [record, ...parts] as Finding["statements"] } as const;
    const sum = parts.reduce((all, { figure }) => add(all, figure.quantity.value!), "0");
    const named = `${parts.length}/${counties.length} 个区县合计 ${formatQuantity(sum, quantity.unit)}`;
    if (exceeds(total, whole))
      return [{ ...common, result: "inconsistent", explanation: `${named}，超过全市 ${record.reading.quote}` }];
    if (parts.length < counties.length) {
      const missing = counties.filter((_, i) => !said[i]).map(({ name }) => name);
      return [{ ...common, result: "notComparable", explanation: `${named}；缺 ${missing.join("、")}` }];
    }
    const fits = meets(total, whole);
    return [
      {
        ...common,
        result: fits ? "consistent" : "inconsistent",
        explanation: `${named}，全市 ${record.reading.quote}`,
      },
    ];
  });
}
