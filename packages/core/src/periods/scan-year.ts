import { arabicDigit, DIGITS, skipSpaces } from "../numbers/characters";
import type { Part } from "./phrase";
import { arabicDigits, continuesNumber, rangeSign, smallNumber, wordAt } from "./tokens";

/** 2018年, 2016—2020年, 二〇一八年, 民国107年, 今年, 去年同期, 五年来, 近三年 */
export function scanYear(text: string, at: number): Part | null {
  return scanStatedYears(text, at) ?? scanRelativeYear(text, at) ?? scanYearsBack(text, at);
}

function scanStatedYears(text: string, at: number): Part | null {
  const first = scanYearNumber(text, at);
  if (!first || continuesNumber(text, at)) return null;
  const sign = rangeSign(text, first.end);
  const second = sign >= 0 ? scanYearNumber(text, sign) : null;
  if (second?.marked && second.value > first.value) {
    return { end: second.end, year: { is: "stated", from: first.value, to: second.value }, grain: "year" };
  }
  return first.marked
    ? { end: first.end, year: { is: "stated", from: first.value, to: first.value }, grain: "year" }
    : null;
}

interface YearNumber {
  end: number;
  value: number;
  /** 年 stands after it */
  marked: boolean;
}

/** A year from 1900 to 2099, in the first half of a range without its 年. */
export function scanYearNumber(text: string, at: number): YearNumber | null {
  const number = scanRepublicYear(text, at) ?? scanFourDigits(text, at) ?? scanTwoDigits(text, at);
  if (!number) return null;
  const mark = skipSpaces(text, number.end);
  if (text[mark] !== "年" || text[mark + 1] === "级") return text[mark] === "年" ? null : { ...number, marked: false };
  return { end: text[mark + 1] === "度" ? mark + 2 : mark + 1, value: number.value, marked: true };
}

function scanFourDigits(text: string, at: number): { end: number; value: number } | null {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const c = text[i] ?? "";
    const digit = arabicDigit(text, i) >= 0 ? arabicDigit(text, i) : c === "○" ? 0 : c === "两" ? undefined : DIGITS[c];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value >= 1900 && value <= 2099 && arabicDigit(text, at + 4) < 0 ? { end: at + 4, value } : null;
}

/** 07年, 19年10月: two digits are a year only with a leading zero or a month behind; else they are a duration. */
function scanTwoDigits(text: string, at: number): { end: number; value: number } | null {
  const number = arabicDigits(text, at, 2);
  const mark = skipSpaces(text, number.end);
  if (number.end !== at + 2 || text[mark] !== "年") return null;
  const month = smallNumber(text, mark + 1, 12);
  if (arabicDigit(text, at) !== 0 && (!month || text[month.end] !== "月")) return null;
  return { end: number.end, value: number.value + (number.value < 50 ? 2000 : 1900) };
}

/** 民国 years count from 1912. */
function scanRepublicYear(text: string, at: number): { end: number; value: number } | null {
  const era = wordAt(text, at, ["民国", "民國", "中华民国", "中華民國"]);
  if (era < 0) return null;
  const digits = arabicDigits(text, skipSpaces(text, era), 3);
  const number =
    digits.value > 0
      ? digits
      : text[era] === "元"
        ? { end: era + 1, value: 1 }
        : (scanHundreds(text, era) ?? smallNumber(text, era, 99));
  return number && number.value > 0 && number.value < 188 ? { end: number.end, value: number.value + 1911 } : null;
}

/** 一百零七, 一百一十 */
function scanHundreds(text: string, at: number): { end: number; value: number } | null {
  if (!text.startsWith("一百", at)) return null;
  const rest = smallNumber(text, text[at + 2] === "零" ? at + 3 : at + 2, 99);
  return rest ? { end: rest.end, value: rest.value + 100 } : { end: at + 2, value: 100 };
}

/** [word, offset, what must not stand before it (以上年龄, 过去年, 以来年均)] */
const RELATIVE: readonly (readonly [word: string, offset: number, notAfter: string])[] = [
  ["本年度", 0, "日"],
  ["上年度", -1, "以"],
  ["上一年度", -1, "以"],
  ["下年度", 1, "以"],
  ["今年", 0, ""],
  ["本年", 0, "日根基"],
  ["当年", 0, ""],
  ["當年", 0, ""],
  ["去年", -1, "过"],
  ["上年", -1, "以"],
  ["上一年", -1, "以"],
  ["前年", -2, "以之目年"],
  ["明年", 1, "文"],
  ["来年", 1, "以近年"],
  ["下一年", 1, "以"],
];

function scanRelativeYear(text: string, at: number): Part | null {
  const found = RELATIVE.find(([word]) => text.startsWith(word, at));
  if (!found) return null;
  const [word, offset, notAfter] = found;
  const end = at + word.length;
  if (at > 0 && notAfter.includes(text[at - 1] ?? "")) return null;
  if (/[龄轻级]/.test(text[end] ?? "")) return null;
  const same = wordAt(text, end, ["同期"]);
  return { end: same >= 0 ? same : end, year: { is: "relative", offset }, grain: "year" };
}

/** 五年来, 过去(的)五年, 近三年, 最近五年来, 两年平均 */
function scanYearsBack(text: string, at: number): Part | null {
  const opened = wordAt(text, at, ["刚刚过去的", "过去的", "过去", "最近", "近"]);
  const from = opened >= 0 ? opened : at;
  if (opened < 0 && continuesNumber(text, at)) return null;
  const count = smallNumber(text, from, 99);
  if (!count) return null;
  const mark = skipSpaces(text, count.end);
  if (text[mark] !== "年" || text[mark + 1] === "级") return null;
  const year = { is: "yearsBack" as const, count: count.value };
  const closed = wordAt(text, mark + 1, ["以来", "来"]);
  if (closed >= 0) return { end: closed, year, grain: "year" };
  const average = wordAt(text, mark + 1, ["平均"]);
  if (opened < 0 && average < 0) return null;
  return {
    end: average >= 0 ? average : mark + 1,
    year,
    grain: "year",
    ...(average >= 0 && { recurring: true as const }),
  };
}
