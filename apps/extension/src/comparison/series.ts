import type { Row } from "../library/row";

/** What is drawn as one line: by year, what happened and what was aimed at. */
export interface Series {
  /** the place, or the indicator where one place is looked at */
  name: string;
  place: string;
  subject: Subject;
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

/** Series of one unit, which share an axis. */
export interface Plot {
  subject: Subject;
  series: Series[];
}

/** Plots over the same years. */
export interface Plots {
  years: string[];
  plots: Plot[];
}

const keyOf = ({ indicator, measure, unit }: Pick<Subject, "indicator" | "measure" | "unit">) =>
  [indicator, measure, unit].join("\n");

/** What the rows can be compared by, most rows first. Only whole years of known places. */
export function subjectsOf(rows: readonly Row[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const row of rows.filter(isComparable)) {
    const subject = subjects.get(keyOf(row));
    if (subject) subject.count++;
    else subjects.set(keyOf(row), { indicator: row.indicator, measure: row.measure, unit: row.unit, count: 1 });
  }
  return [...subjects.values()].sort((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The places of rows that can be compared, most rows first. */
export function placesOf(rows: readonly Row[]): { place: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { place } of rows.filter(isComparable)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .map(([place, count]) => ({ place, count }))
    .sort((a, b) => b.count - a.count || (a.place < b.place ? -1 : 1));
}

/** A year's figure of a place: the first ten months are no year. */
function isComparable({ number, place, wholeYear }: Row): boolean {
  return number !== null && place !== "" && wholeYear;
}

/** One indicator over places, a series a place in the order of names. */
export function overPlaces(rows: readonly Row[], subject: Subject): Plots {
  const { years, series } = seriesOf(rows.filter((row) => keyOf(row) === keyOf(subject)));
  const { compare } = new Intl.Collator("zh-CN");
  return { years, plots: [{ subject, series: series.sort((a, b) => compare(a.name, b.name)) }] };
}

/** One place over indicators, a plot an indicator as each has its own unit, most figures first. */
export function overIndicators(rows: readonly Row[], place: string): Plots {
  const own = rows.filter((row) => row.place === place);
  const { years, series } = seriesOf(own);
  const plots = subjectsOf(own).flatMap((subject) => {
    const one = series.find((one) => keyOf(one.subject) === keyOf(subject));
    return one ? [{ subject, series: [{ ...one, name: subject.indicator }] }] : [];
  });
  return { years, plots };
}

/** Of several figures for one place and year the first is taken, and is marked where others differ. */
function seriesOf(rows: readonly Row[]): { years: string[]; series: Series[] } {
  const years = new Set<string>();
  const all = new Map<string, Series & { actual: Map<string, Point>; target: Map<string, Point> }>();
  for (const row of rows) {
    if (!isComparable(row) || row.modality === "rule") continue;
    years.add(row.year);
    const { indicator, measure, unit, place } = row;
    const key = `${keyOf(row)}\n${place}`;
    const subject = { indicator, measure, unit, count: 0 };
    const series = all.get(key) ?? { name: place, place, subject, actual: new Map(), target: new Map() };
    all.set(key, series);
    series.subject.count++;
    const points = series[row.modality];
    const point = points.get(row.year);
    if (!point) points.set(row.year, { row, value: row.number!, contradicted: false });
    else if (point.value !== row.number) point.contradicted = true;
  }
  return { years: everyYear([...years]), series: [...all.values()] };
}

/** Years between the first and the last that have no figure at all are gaps too, and stay to be seen. */
function everyYear(years: string[]): string[] {
  const numbers = years.map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  // a year read wrongly must not draw a century
  if (years.length === 0 || last - first > MOST_YEARS) return years.sort();
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const MOST_YEARS = 60;
