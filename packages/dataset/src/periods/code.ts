import type { Period } from "@shuzhai/core";

/**
 * A period as one code that sorts: 2019, 2019M10, 2019M01-10, 2018M07-2019M06, 2019Q1-Q3, 2019H1, 2016-2020, 2019-10-31.
 * Further intervals follow after a semicolon.
 */
export function periodCode(period: Period): string {
  const { start, end, grain, also = [] } = period;
  return [{ start, end }, ...also].map((interval) => intervalCode(interval.start, interval.end, grain)).join("; ");
}

function intervalCode(start: string, end: string, grain: Period["grain"]): string {
  const [first, last] = [parts(start), parts(end)];
  if (first.day || last.day) return start === end ? start : `${start}/${end}`;
  if (!first.month || !last.month) return first.year === last.year ? first.year : `${first.year}-${last.year}`;
  const sameYear = first.year === last.year;
  const [from, to] = [inYear(first.month, grain, "first"), inYear(last.month, grain, "last")];
  if (!sameYear) return `${first.year}${from}-${last.year}${to}`;
  if (from === to) return `${first.year}${from}`;
  return grain === "quarter" ? `${first.year}${from}-${to}` : `${first.year}M${first.month}-${last.month}`;
}

/** M10, Q3, H1. A month that begins or ends no quarter or half stays a month. */
function inYear(month: string, grain: Period["grain"], side: "first" | "last"): string {
  const length = grain === "quarter" ? 3 : grain === "half" ? 6 : 1;
  const letter = grain === "quarter" ? "Q" : "H";
  const months = Number(month) - (side === "first" ? 1 : 0);
  if (length === 1 || months % length !== 0) return `M${month}`;
  return `${letter}${side === "first" ? months / length + 1 : months / length}`;
}

function parts(date: string): { year: string; month?: string; day?: string } {
  const [year = "", month, day] = date.split("-");
  return { year, month, day };
}

/** The year that the period ends in. */
export function yearOf(period: Period): string {
  return period.end.slice(0, 4);
}
