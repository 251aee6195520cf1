import { skipSpaces } from "../numbers/characters";
import type { Part } from "./phrase";
import { continuesNumber, rangeSign, smallNumber, wordAt } from "./tokens";

/** What stands inside a year: 1—10月, 前三季度, 上半年, 9月25日, 6月末, 3月上旬. */
export function scanWithinYear(text: string, at: number): Part | null {
  const start = skipSpaces(text, at);
  if (continuesNumber(text, start)) return null;
  return scanFirst(text, start) ?? scanHalf(text, start) ?? scanQuarters(text, start) ?? scanMonths(text, start);
}

/** 前三季度, 前三个季度, 前10个月: from January on. */
function scanFirst(text: string, at: number): Part | null {
  const open = wordAt(text, at, ["前", "头"]);
  const count = open < 0 ? null : smallNumber(text, open, 12);
  if (!count) return null;
  const quarter = count.value <= 4 ? wordAt(text, count.end, ["个季度", "季度"]) : -1;
  if (quarter >= 0) return { end: quarter, months: [1, count.value * 3], grain: "quarter", yearToDate: true };
  const month = wordAt(text, count.end, ["个月", "月份", "月"]);
  return month < 0 ? null : { end: month, months: [1, count.value], grain: "month", yearToDate: true };
}

function scanHalf(text: string, at: number): Part | null {
  const end = wordAt(text, at, ["上半年", "下半年"]);
  if (end < 0) return null;
  const first = text[end - 3] === "上";
  return { end, months: first ? [1, 6] : [7, 12], grain: "half" };
}

/** 三季度, 第三季度, 一至三季度 */
function scanQuarters(text: string, at: number): Part | null {
  const ordinal = wordAt(text, at, ["第"]);
  const first = smallNumber(text, ordinal >= 0 ? ordinal : at, 4);
  if (!first) return null;
  const sign = rangeSign(text, first.end);
  const last = sign >= 0 ? smallNumber(text, wordAt(text, sign, ["第"]) >= 0 ? sign + 1 : sign, 4) : null;
  const to = last ?? first;
  const end = wordAt(text, to.end, ["季度"]);
  if (end < 0 || to.value < first.value) return null;
  const months: [number, number] = [first.value * 3 - 2, to.value * 3];
  return { end, months, grain: "quarter", ...(last && first.value === 1 && { yearToDate: true as const }) };
}

/** 10月, 10月份, 1—10月, 1月至10月, and what stands inside a month. */
function scanMonths(text: string, at: number): Part | null {
  const first = scanMonth(text, at);
  if (!first) return null;
  const sign = rangeSign(text, first.end);
  const last = sign >= 0 ? scanMonth(text, sign) : null;
  if (last?.marked && last.value > first.value && !scanDay(text, last.end)) {
    return {
      end: last.end,
      months: [first.value, last.value],
      grain: "month",
      ...(first.value === 1 && { yearToDate: true as const }),
    };
  }
  if (!first.marked) return null;
  return (
    scanDays(text, first) ??
    scanTenDays(text, first) ?? { end: first.end, months: [first.value, first.value], grain: "month" }
  );
}

interface Month {
  end: number;
  value: number;
  /** 月 stands after it */
  marked: boolean;
}

export function scanMonth(text: string, at: number): Month | null {
  const number = smallNumber(text, at, 12);
  if (!number) return null;
  const end = wordAt(text, number.end, ["月份", "月"]);
  return { end: end < 0 ? number.end : end, value: number.value, marked: end >= 0 };
}

function scanDay(text: string, at: number): { end: number; value: number } | null {
  const number = smallNumber(text, at, 31);
  const end = number ? wordAt(text, number.end, ["日", "号"]) : -1;
  return number && end >= 0 ? { end, value: number.value } : null;
}

/** 9月25日, 6月1日至30日, 6月1日—7月15日, 6月1—30日 */
function scanDays(text: string, month: Month): Part | null {
  const first = scanDay(text, month.end);
  const number = first ?? smallNumber(text, month.end, 31);
  if (!number) return null;
  const sign = rangeSign(text, number.end);
  const otherMonth = sign >= 0 ? scanMonth(text, sign) : null;
  const last = sign < 0 ? null : otherMonth?.marked ? scanDay(text, otherMonth.end) : scanDay(text, sign);
  const to = otherMonth?.marked && last ? otherMonth.value : month.value;
  if (last && (to > month.value || last.value > number.value)) {
    return { end: last.end, months: [month.value, to], days: [number.value, last.value], grain: "day" };
  }
  return (
    first && { end: first.end, months: [month.value, month.value], days: [first.value, first.value], grain: "day" }
  );
}

const TEN_DAYS: readonly (readonly [string, [number, number]])[] = [
  ["上旬", [1, 10]],
  ["中旬", [11, 20]],
  ["下旬", [21, 31]],
];

function scanTenDays(text: string, month: Month): Part | null {
  const found = TEN_DAYS.find(([word]) => text.startsWith(word, month.end));
  return found ? { end: month.end + 2, months: [month.value, month.value], days: [...found[1]], grain: "day" } : null;
}
