import type { Row } from "../library/row";

/** What is compared: one indicator in one unit and measure, by place and year. */
export interface Series {
  place: string;
  /** by year; what is not known is not there, and never 0 */
  actual: ReadonlyMap<string, Point>;
  target: ReadonlyMap<string, Point>;
}

export interface Point {
  row: Row;
  value: number;
  /** others say otherwise for the same place and year */
  contradicted: boolean;
}

/** A thing that rows can be compared by. */
export interface Subject {
  indicator: string;
  measure: string;
  unit: string;
  count: number;
}

const sameSubject = (row: Row, { indicator, measure, unit }: Subject) =>
  row.indicator === indicator && row.measure === measure && row.unit === unit;

/** What the rows can be compared by, most rows first. Only whole years of known places. */
export function subjectsOf(rows: readonly Row[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const row of rows.filter(isComparable)) {
    const key = [row.indicator, row.measure, row.unit].join("\n");
    const subject = subjects.get(key);
    if (subject) subject.count++;
    else subjects.set(key, { indicator: row.indicator, measure: row.measure, unit: row.unit, count: 1 });
  }
  return [...subjects.values()].sort((a, b) => b.count - a.count || (a.indicator < b.indicator ? -1 : 1));
}

/** A year's figure of a place: the first ten months are no year. */
function isComparable({ number, place, wholeYear }: Row): boolean {
  return number !== null && place !== "" && wholeYear;
}

/** The subject's figures, a series a place in the order of names; of several for one place and year the first. */
export function seriesOf(rows: readonly Row[], subject: Subject): { years: string[]; series: Series[] } {
  const years = new Set<string>();
  const places = new Map<string, { actual: Map<string, Point>; target: Map<string, Point> }>();
  for (const row of rows) {
    if (!isComparable(row) || !sameSubject(row, subject) || row.modality === "rule") continue;
    years.add(row.year);
    const place = places.get(row.place) ?? { actual: new Map(), target: new Map() };
    places.set(row.place, place);
    const points = place[row.modality];
    const point = points.get(row.year);
    if (!point) points.set(row.year, { row, value: row.number!, contradicted: false });
    else if (point.value !== row.number) point.contradicted = true;
  }
  const series = [...places].map(([place, points]) => ({ place, ...points }));
  const { compare } = new Intl.Collator("zh-CN");
  return { years: [...years].sort(), series: series.sort((a, b) => compare(a.place, b.place)) };
}

/** By how many per cent a value is above the one of the year before; null where that is not known or not positive. */
export function growth(points: ReadonlyMap<string, Point>, year: string): number | null {
  const before = points.get(String(Number(year) - 1))?.value;
  const now = points.get(year)?.value;
  return before === undefined || now === undefined || before <= 0 ? null : (now / before - 1) * 100;
}
