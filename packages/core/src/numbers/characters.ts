/** Characters of Chinese numerals, simplified, traditional and formal (GB/T 15835, 财务大写). */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  兩: 2,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** 十 百 千: exponents of ten inside a group of four digits. */
export const SMALL: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };

/** 万 亿 兆: exponents of ten that close a group. 兆 is 10^12 (Taiwan); a mainland 兆 (mega) stands before its unit. */
export const BIG: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12 };

/** Tens with a character of their own. */
export const TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3, 卌: 4 };

/** Formal digits that are common words when they stand alone (陆地, 队伍, 拾取). */
export const WORDS: ReadonlySet<string> = new Set(["陆", "陸", "伍", "拾"]);

/** How a numeral says “and some more”. */
export const LOOSE = { 余: "余", 餘: "余", 多: "多", 几: "几", 幾: "几", 来: "来", 來: "来" } as const;
export type Loose = "余" | "多" | "几" | "来" | "数" | "好几";

const ZERO = "0".charCodeAt(0);
const WIDE_ZERO = "０".charCodeAt(0);

/** The Arabic digit at a position, full-width ones too, as 0–9; -1 when none stands there. */
export function arabicDigit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= ZERO && code <= ZERO + 9) return code - ZERO;
  if (code >= WIDE_ZERO && code <= WIDE_ZERO + 9) return code - WIDE_ZERO;
  return -1;
}

/** First position from `at` that is no space; looks over two at most, so that a scan stays bounded. */
export function skipSpaces(text: string, at: number): number {
  let to = at;
  while (to < at + 2 && (text[to] === " " || text[to] === "\u00a0" || text[to] === "\u3000")) to++;
  return to;
}
