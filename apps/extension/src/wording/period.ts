import type { Period } from "@shuzhai/core";
import type { Messages } from "../i18n/zh";

/** A period in words: 2022年1—10月, 2021—2025年, 2018年末. */
export function periodText(period: Period, say: Messages): string {
  const whole = intervalText(period, say);
  const all = [whole, ...(period.also ?? []).map((more) => intervalText(more, say))].join(say.period.and);
  if (period.recurring) return say.period.each(all);
  return period.kind === "stock" && period.grain !== "day" ? say.period.end(all) : all;
}

function intervalText({ start, end }: { start: string; end: string }, say: Messages): string {
  const from = parts(start);
  const to = parts(end);
  if (start === end) return dateText(start, say);
  if (!from.month && !to.month) return say.period.years(from.year, to.year);
  if (from.year === to.year && from.month === "1" && to.month === "12" && !from.day) return say.period.year(from.year);
  if (from.year === to.year && from.month && to.month && !from.day)
    return say.period.months(from.year, from.month, to.month);
  return say.period.range(dateText(start, say), dateText(end, say));
}

function dateText(date: string, say: Messages): string {
  const { year, month, day } = parts(date);
  if (month && day) return say.period.day(year, month, day);
  return month ? say.period.month(year, month) : say.period.year(year);
}

/** 2018-01-09 → 2018, 1, 9 */
function parts(date: string): { year: string; month?: string; day?: string } {
  const [year = date, month, day] = date.split("-");
  return { year, ...(month && { month: String(Number(month)) }), ...(day && { day: String(Number(day)) }) };
}
