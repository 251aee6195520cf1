import type { Period } from "./period";

const DATE = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** An interval as records hold it: 2018, 2018-10, 2018-01/2018-10, 2016/2020. Null when it is none or no calendar has it. */
export function parseIso(text: string): Pick<Period, "start" | "end" | "grain"> | null {
  const [start = "", end = start, ...rest] = text.split("/");
  if (rest.length > 0 || start.length !== end.length || start > end || !exists(start) || !exists(end)) return null;
  return { start, end, grain: start.length === 4 ? "year" : start.length === 7 ? "month" : "day" };
}

function exists(date: string): boolean {
  const match = DATE.exec(date);
  if (!match) return false;
  const [, month = "01", day = "01"] = match;
  const full = `${date.slice(0, 4)}-${month}-${day}`;
  const time = Date.parse(full);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
