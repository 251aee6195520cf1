import type { Finding } from "./finding";
import type { Statement, Statements } from "./statement";

/** 万元 printed for 亿元 or the other way: ten thousand times as much, or nearly, in a neighbouring year or another report. */
const SLIP = { low: 3_000, high: 30_000 };

/** Levels of the same thing that are ten thousand times apart. */
export function unitSlips(statements: Statements): Finding[] {
  return statements.all.flatMap((statement) => {
    const { figure } = statement.record;
    if (figure.measure !== "level") return [];
    return neighbours(statements, statement).flatMap((other): Finding[] => {
      const { indicator, year } = statement;
      const [a, b] = [Number(figure.quantity.value), Number(other.figure.quantity.value)];
      // each pair once: seen from its larger side
      const times = a / b;
      if (!(times >= SLIP.low && times <= SLIP.high)) return [];
      const explanation = `${statement.record.reading.quote} 是 ${other.reading.quote} 的 ${Math.round(times)} 倍：其一可能误写了 万/亿`;
      return [
        {
          rule: "unitSlip",
          result: "inconsistent",
          indicator,
          year,
          statements: [statement.record, other],
          explanation,
        },
      ];
    });
  });
}

/** The same thing in the same year elsewhere, in the year before and in the year after. */
function neighbours(statements: Statements, { record, region, indicator, year }: Statement) {
  const { measure, modality, quantity } = record.figure;
  return [year - 1, year, year + 1].flatMap((nearby) => {
    const wanted = { region, indicator, measure, modality, year: nearby, unit: quantity.unit };
    return statements.best(wanted, record) ?? [];
  });
}
