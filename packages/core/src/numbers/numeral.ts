import { scanArabic } from "./arabic";
import { arabicDigit, BIG, DIGITS, type Loose, SMALL, TENS } from "./characters";
import { scanChinese } from "./chinese";
import { type Ratio, scanFractionOf, scanHalf, scanPercent, scanSlash, scanTenths, scanTimesAndHalf } from "./ratio";
import { scanScale } from "./scale";
import type { Scanned } from "./scanned";
import { shift } from "./shift";

/** One numeral as it stands in a text. */
export interface Numeral {
  /** UTF-16 offsets into the text given; no sign, no unit */
  start: number;
  end: number;
  text: string;
  /** exact plain decimal, scale multiplied out ("3044000000"); written precision kept ("5.10"); "1/3" for a fraction */
  value: string;
  /** of its digits */
  form: "arabic" | "chinese";
  /** "30.44" of 30.44亿, "三" of 三成 */
  digits: string;
  /** after Arabic digits: 亿, 万, 百万, 万亿 or "" */
  scale: string;
  /** some more than the value: 8000余, 3000余万, 十几, 百余万, 数百 */
  loose?: Loose;
  /** of a numeral that is itself a ratio: 百分之七点八, 五成; 倍 of 两倍半 */
  unit?: "%" | "‰" | "倍";
  /** 三分之一, 1/3, 一半 */
  fraction?: true;
}

/**
 * The numeral that starts at a position of a text, the longest; null when none starts there.
 *
 * It reads what is numerically well formed, whatever the words around it mean: 第, slogans and idioms are the caller's.
 * A range is two numerals. Time is linear in what it consumes.
 */
export function scanNumeral(text: string, at: number): Numeral | null {
  const arabic = arabicDigit(text, at) >= 0 || text[at] === "." || text[at] === "．";
  if (!arabic && !isChineseStart(text[at])) return null;
  const ratio = arabic ? scanSlash(text, at) : (scanPercent(text, at) ?? scanHalf(text, at));
  const form = arabic ? "arabic" : "chinese";
  if (ratio) return numeral(text, at, form, ratio);
  const first = arabic ? scanArabic(text, at) : scanChinese(text, at);
  if (!first) return null;
  const more = scanFractionOf(text, at, first) ?? scanTenths(text, first) ?? scanTimesAndHalf(text, first);
  return numeral(text, at, form, more ?? first);
}

/** As scanNumeral, where the whole text is a number: here 半 alone is a half (半小时), which in running text it seldom is. */
export function scanStatedNumeral(text: string): Numeral | null {
  const found = scanNumeral(text, 0);
  if (found || text[0] !== "半") return found;
  return numeral(text, 0, "chinese", { end: 1, digits: "半", value: "0.5" });
}

/**
 * 亿, 百亿, 千万, 百, 万亿 standing alone as a number (亿元以上, 上千): one of the scale.
 * `scanNumeral` leaves them, because most are part of a word.
 */
export function scanBareScale(text: string, at: number): Numeral | null {
  const scale = SMALL[text[at] ?? ""] === undefined && BIG[text[at] ?? ""] === undefined ? null : scanScale(text, at);
  if (!scale) return null;
  return numeral(text, at, "chinese", {
    end: scale.end,
    digits: scale.text,
    value: shift("1", scale.exponent),
    scale: "",
  });
}

function numeral(text: string, start: number, form: Numeral["form"], read: Scanned | Ratio): Numeral {
  return { start, form, scale: "", ...read, text: text.slice(start, read.end) };
}

const STARTS = new Set([
  ...Object.keys(DIGITS),
  ...Object.keys(SMALL),
  ...Object.keys(BIG),
  ...Object.keys(TENS),
  ..."几幾数數好半",
]);
const isChineseStart = (c: string | undefined): boolean => c !== undefined && STARTS.has(c);
