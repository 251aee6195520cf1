import type { FigureRecord } from "../records/figure-record";
import type { Finding } from "./finding";
import type { Statement, Statements } from "./statement";

/** 万元 printed for 亿元 or the other way: ten thousand times as much, or nearly, in a neighbouring year or another report. */
const SLIP = { low: 3_000, high: 30_000 };

/** Whether two levels lie so far apart that one of them is likely written in 万 for 亿. */
export function isUnitSlip(a: FigureRecord, b: FigureRecord): boolean {
  const [x, y] = [a, b].map(({ figure }) => Math.abs(Number(figure.quantity.value)));
  const times = Math.max(x!, y!) / Math.min(x!, y!);
  return times >= SLIP.low && times <= SLIP.high;
}

/** Levels of the same thing that are ten thousand times apart. */
export function unitSlips(statements: Statements): Finding[] {
  return statements.all.flatMap((statement) => {
    const { figure } = statement.record;
    if (figure.measure !== "level") return [];
    return neighbours(statements, statement).flatMap((other): Finding[] => {
      const { indicator, year } = statement;
      const times = Number(figure.quantity.value) / Number(other.figure.quantity.value);
      // each pair once: seen from its larger side
      if (times < 1 || !isUnitSlip(statement.record, other)) return [];
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
