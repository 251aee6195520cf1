import type { Period } from "./period";
import { FIVE_YEAR_PLANS } from "./plans";

type Language = "zh" | "en";
type Interval = Pick<Period, "start" | "end">;

/** A period in words: 2018年1—10月, 2018年前三季度, “十三五”时期, 截至2018年10月31日; January–October 2018. */
export function formatPeriod(period: Period, language: Language): string {
  const write = language === "zh" ? inChinese : inEnglish;
  const intervals = [period, ...(period.also ?? [])];
  return intervals.map((interval) => write({ ...period, ...interval })).join(language === "zh" ? "、" : " and ");
}

interface Moment {
  year: number;
  /** 0 where the date stops at the year */
  month: number;
  day: number;
}

function moment(date: string): Moment {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

function planOf({ start, end }: Interval) {
  return FIVE_YEAR_PLANS.find(({ from, to }) => String(from) === start && String(to) === end);
}

function inChinese(period: Period): string {
  const [a, b] = [moment(period.start), moment(period.end)];
  const each = period.recurring ? "每年" : "";
  const plan = period.grain === "plan" ? planOf(period) : undefined;
  if (plan) return `“${plan.name}”时期${each}`;
  if (period.kind === "stock" && period.start === period.end) return pointInChinese(period, b);
  if (period.yearToDate) return yearToDateInChinese(period, b);
  if (b.month === 0) return `${a.year === b.year ? a.year : `${a.year}—${b.year}`}年${each}`;
  return `${spanInChinese(period, a, b)}${each}`;
}

/** 年末, 10月末; a day and a quarter have no 末 of their own that would be read back: 截至. */
function pointInChinese(period: Period, at: Moment): string {
  if (at.month === 0) return period.grain === "plan" ? planEnd(at.year) : `${at.year}年末`;
  if (period.grain === "month") return `${at.year}年${at.month}月末`;
  return `截至${at.year}年${partOfYear(period, { ...at, month: first(period.grain, at.month) }, at)}`;
}

const planEnd = (year: number): string => {
  const plan = FIVE_YEAR_PLANS.find(({ to }) => to === year);
  return plan ? `“${plan.name}”末` : `${year}年末`;
};

function yearToDateInChinese(period: Period, end: Moment): string {
  if (end.month === 0) return `截至${end.year}年`;
  const quarter = end.month / 3;
  if (period.grain === "quarter" && quarter > 1) return `${end.year}年前${"一二三四"[quarter - 1]}季度`;
  if (period.grain === "month" && end.month > 1) return `${end.year}年1—${end.month}月`;
  return `截至${end.year}年${partOfYear(period, { ...end, month: first(period.grain, end.month) }, end)}`;
}

/** The month in which a quarter or half that ends in a month begins. */
const first = (grain: Period["grain"], end: number): number =>
  grain === "quarter" ? end - 2 : grain === "half" ? end - 5 : end;

function spanInChinese(period: Period, a: Moment, b: Moment): string {
  if (a.year === b.year) return `${a.year}年${partOfYear(period, a, b)}`;
  const one = (m: Moment) => `${m.year}年${m.month}月${m.day ? `${m.day}日` : ""}`;
  return `${one(a)}至${one(b)}`;
}

function partOfYear({ grain }: Period, a: Moment, b: Moment): string {
  if (grain === "half") return b.month === 6 ? "上半年" : "下半年";
  if (grain === "quarter") {
    const [from, to] = ["一二三四"[(a.month - 1) / 3], "一二三四"[b.month / 3 - 1]];
    return from === to ? `${to}季度` : `${from}至${to}季度`;
  }
  if (b.day === 0) return a.month === b.month ? `${b.month}月` : `${a.month}—${b.month}月`;
  const end = `${b.month}月${b.day}日`;
  return a.month === b.month && a.day === b.day ? end : `${a.month}月${a.day}日至${end}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const ORDINALS: Readonly<Record<number, string>> = { 6: "6th", 7: "7th", 8: "8th", 9: "9th" };

function inEnglish(period: Period): string {
  const [a, b] = [moment(period.start), moment(period.end)];
  const each = period.recurring ? " (annually)" : "";
  const plan = period.grain === "plan" ? planOf(period) : undefined;
  if (plan) {
    const ordinal = ORDINALS[plan.ordinal] ?? `${plan.ordinal}th`;
    return `${ordinal} Five-Year Plan period (${plan.from}–${plan.to})${each}`;
  }
  if (period.kind === "stock" && period.start === period.end) {
    return b.day ? `as of ${dateInEnglish(b)}` : `end of ${b.month ? `${MONTHS[b.month - 1]} ` : ""}${b.year}`;
  }
  if (b.month === 0)
    return `${a.year === b.year ? "" : `${a.year}–`}${b.year}${period.yearToDate ? " to date" : ""}${each}`;
  return `${spanInEnglish(period, a, b)}${each}`;
}

const dateInEnglish = ({ day, month, year }: Moment): string => `${day ? `${day} ` : ""}${MONTHS[month - 1]} ${year}`;

function spanInEnglish({ grain }: Period, a: Moment, b: Moment): string {
  const year = a.year === b.year ? b.year : null;
  if (year && grain === "half") return `${b.month === 6 ? "first" : "second"} half of ${year}`;
  if (year && grain === "quarter") {
    const [from, to] = [(a.month + 2) / 3, b.month / 3];
    return `${from === to ? `Q${to}` : `Q${from}–Q${to}`} ${year}`;
  }
  if (a.year === b.year && a.month === b.month && a.day === b.day) return dateInEnglish(b);
  if (year && b.day === 0) return `${MONTHS[a.month - 1]}–${MONTHS[b.month - 1]} ${year}`;
  return `${dateInEnglish(a)} – ${dateInEnglish(b)}`;
}
