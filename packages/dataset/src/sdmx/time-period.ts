import type { Period } from "@shuzhai/core";

/**
 * A period as SDMX writes it (Technical Notes, 4.2 Time and Frequency): 2021, 2021-Q3, 2021-S1, 2021-10, 2021-10-31,
 * and a start with a duration for what is none of these: 2021-01-01/P10M, 2016-01-01/P5Y.
 */
export function timePeriod({ start, end, grain }: Period): string {
  if (start.length === 10 || end.length === 10) return start === end ? start : `${start}/P${days(start, end)}D`;
  const [firstYear, lastYear] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const first = Number(start.slice(5, 7) || 1);
  const last = Number(end.slice(5, 7) || 12);
  const months = (lastYear - firstYear) * 12 + last - first + 1;
  if (months === 12 && first === 1) return String(firstYear);
  if (months === 1) return start.slice(0, 7);
  if (months === 3 && first % 3 === 1 && grain === "quarter") return `${firstYear}-Q${last / 3}`;
  if (months === 6 && first % 6 === 1 && grain === "half") return `${firstYear}-S${last / 6}`;
  const from = `${firstYear}-${String(first).padStart(2, "0")}-01`;
  return months % 12 === 0 ? `${from}/P${months / 12}Y` : `${from}/P${months}M`;
}

/** The code of CL_FREQ for how long a period is; lengths that it has no code for are other. */
export function frequency(period: Period): string {
  const written = timePeriod(period);
  if (written.includes("/")) return "_O";
  const [, letter] = /-([QS])\d$/.exec(written) ?? [];
  return letter ?? { 4: "A", 7: "M", 10: "D" }[written.length] ?? "_O";
}

function days(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
}
