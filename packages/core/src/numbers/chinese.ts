import { BIG, DIGITS, type Loose, SMALL, skipSpaces } from "./characters";
import { type Integer, scanInteger } from "./chinese-integer";
import { scanLoose } from "./loose";
import { scanScale } from "./scale";
import type { Scanned } from "./scanned";
import { shift } from "./shift";

/** Chinese numerals: 三亿零四百七十五万, 十几, 百余, 数百, 三点五亿, 二〇一八. 百, 万 … alone are none. */
export function scanChinese(text: string, at: number): Scanned | null {
  const vague = scanVague(text, at);
  if (vague) return vague;
  const string = scanDigitString(text, at);
  if (string) return string;
  const integer = scanInteger(text, at) ?? zeroBeforePoint(text, at);
  if (!integer) return null;
  const digits = (end: number) => text.slice(at, end);
  const { end, value } = integer;
  if (integer.loose) return scaled(text, end, value, integer.loose, digits(end));
  const fraction = scanFraction(text, end);
  if (fraction) {
    const scale = scanScale(text, fraction.end);
    const to = scale?.end ?? fraction.end;
    return {
      end: to,
      digits: digits(to),
      value: shift(`${value}.${fraction.digits}`, scale?.exponent ?? 0),
      scale: "",
    };
  }
  const loose = scanLooseAfter(text, end, integer.round);
  return loose
    ? scaled(text, loose.end, value, loose.loose, digits(end))
    : { end, digits: digits(end), value, scale: "" };
}

/**
 * 几, 余 after a numeral that ends in a place (二十多, 三百余; 三多 is a slogan); 零几 counts as 几 (一百零几).
 */
function scanLooseAfter(text: string, at: number, round: boolean): { end: number; loose: Loose } | null {
  if (!round) return null;
  const after = scanLoose(text, skipSpaces(text, at), true);
  if (after) return after;
  return text[at] === "零" ? scanLoose(text, at + 1, true) : null;
}

/** The scale that follows 余 or 几: 十几万, 五百余万. It is of the last section only: 四亿零七百多万 is 407 million. */
function scaled(text: string, end: number, value: string, loose: Loose, digits: string): Scanned {
  const scale = scanScale(text, end);
  const whole = scale ? scanInteger(digits + scale.text, 0) : null;
  const exact = whole && whole.end === digits.length + (scale?.text.length ?? 0) ? whole.value : null;
  return { end: scale?.end ?? end, digits, value: exact ?? shift(value, scale?.exponent ?? 0), scale: "", loose };
}

/** Characters before 数 that make it the tail of a noun (人数百分之…, 无数) and not the begin of 数百. */
const NOUN_BEFORE_SHU = "人户总次件指个倍台系天基参分岁级额层多少无整函变常奇计可量项家位点";

/** 数百, 好几万, 几十: one of the scale at least. 百余, 万多: one of the scale and more. */
function scanVague(text: string, at: number): Scanned | null {
  const first = text[at] ?? "";
  let start = at;
  let loose: Loose | null = null;
  if (first === "数" || first === "數") {
    if (at > 0 && NOUN_BEFORE_SHU.includes(text[at - 1] ?? "")) return null;
    [start, loose] = [at + 1, "数"];
  } else if (first === "好" && (text[at + 1] === "几" || text[at + 1] === "幾")) [start, loose] = [at + 2, "好几"];
  else if (first === "几" || first === "幾") [start, loose] = [at + 1, "几"];
  if (start > at && text[start] === " ") return null;
  const scale = scanScale(text, start);
  if (!scale) return null;
  if (loose)
    return { end: scale.end, digits: text.slice(at, scale.end), value: shift("1", scale.exponent), scale: "", loose };
  const after = scanLoose(text, scale.end, true);
  if (!after || SMALL[scale.text[0] ?? ""] === 1) return null;
  const rest = scanScale(text, after.end);
  const exponent = scale.exponent + (rest?.exponent ?? 0);
  return {
    end: rest?.end ?? after.end,
    digits: scale.text,
    value: shift("1", exponent),
    scale: "",
    loose: after.loose,
  };
}

const isDigit = (c: string | undefined): boolean => c !== undefined && DIGITS[c] !== undefined;

/** 二〇一八: digits one by one. Two neighbours in order (七八个) are no string but a vague number, left to `scanInteger`. */
function scanDigitString(text: string, at: number): Scanned | null {
  let end = at;
  while (isDigit(text[end]) && text[end] !== "两" && text[end] !== "兩") end++;
  const next = text[end] ?? "";
  if (end - at < 2 || SMALL[next] !== undefined || BIG[next] !== undefined) return null;
  const [a, b] = [DIGITS[text[at] ?? ""] ?? 0, DIGITS[text[at + 1] ?? ""] ?? 0];
  if (end - at === 2 && a > 0 && b === a + 1) return null;
  const digits = text.slice(at, end);
  return { end, digits, value: shift(latin(digits), 0), scale: "" };
}

const latin = (digits: string): string => Array.from(digits, (c) => DIGITS[c]).join("");

/** 点七八 */
function scanFraction(text: string, at: number): { end: number; digits: string } | null {
  if (text[at] !== "点" && text[at] !== "點") return null;
  let end = at + 1;
  while (isDigit(text[end]) && text[end] !== "两") end++;
  return end > at + 1 ? { end, digits: latin(text.slice(at + 1, end)) } : null;
}

/** 零 is a number of its own only before a point; elsewhere it is a word (零售, 零增长). */
function zeroBeforePoint(text: string, at: number): Integer | null {
  return DIGITS[text[at] ?? ""] === 0 && scanFraction(text, at + 1) ? { end: at + 1, value: "0", round: false } : null;
}
