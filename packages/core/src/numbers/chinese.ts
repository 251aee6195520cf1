import type { Scanned } from "./arabic";
import { BIG, DIGITS, type Loose, SMALL, skipSpaces, TENS, WORDS } from "./characters";
import { shift } from "./decimal";
import { scanLoose } from "./loose";
import { scanScale } from "./scale";

/** Chinese numerals: 三亿零四百七十五万, 十几, 百余, 数百, 三点五亿, 二〇一八. 百, 万 … alone are none. */
export function scanChinese(text: string, at: number): Scanned | null {
  const vague = scanVague(text, at);
  if (vague) return vague;
  const string = scanDigitString(text, at);
  if (string) return string;
  const integer = scanInteger(text, at);
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

/** 几, 余 after the numeral; 零几 counts as 几 (一百零几). */
function scanLooseAfter(text: string, at: number, round: boolean): { end: number; loose: Loose } | null {
  const after = scanLoose(text, skipSpaces(text, at), round);
  if (after) return after;
  return text[at] === "零" ? scanLoose(text, at + 1, round) : null;
}

/** The scale that follows 余 or 几: 十几万, 五百余万. */
function scaled(text: string, end: number, value: string, loose: Loose, digits: string): Scanned {
  const scale = scanScale(text, end);
  return { end: scale?.end ?? end, digits, value: shift(value, scale?.exponent ?? 0), scale: "", loose };
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

interface Integer {
  end: number;
  value: string;
  /** ends in 十, 百, 千, 万 …: 几 and 来 may follow */
  round: boolean;
  loose?: "几";
}

/** Words that begin with a digit and end a phrase before it: 投资三亿一期, 三百二是. */
const AFTER_LONE_DIGIT = "是期批级类等";

/**
 * 两万三千, 十五, 四万万, 一万三 (13000), 三百零五, 七八 (7, 几).
 *
 * Groups of four are summed in `section` until 万 or 亿 closes them; `parts` keeps the closed ones, whose scales must
 * fall from left to right, except that 亿 takes all before it along (三百五十一万亿).
 */
function scanInteger(text: string, at: number): Integer | null {
  let parts: { value: bigint; exponent: number }[] = [];
  let section = 0n;
  let pending: bigint | null = null;
  let zero = false;
  let lastSmall = 4;
  let lastExponent = 0;
  let accepted = at;
  let paired = false;
  let i = at;
  for (; ; i++) {
    let c = text[i] ?? "";
    if (c === " " && i > at) {
      const to = skipSpaces(text, i);
      const after = text[to] ?? "";
      if ((SMALL[after] === undefined || pending === null) && BIG[after] === undefined) break;
      [i, c] = [to, after];
    }
    const digit = DIGITS[c];
    if (digit === 0) {
      const next = text[i + 1] ?? "";
      if (pending !== null || accepted === at || zero || !(DIGITS[next] || SMALL[next] === 1 || TENS[next])) break;
      zero = true;
      continue;
    }
    if (digit !== undefined) {
      if (pending === null) pending = BigInt(digit);
      else if (!paired && pending + 1n === BigInt(digit) && !isDigit(text[i + 1])) paired = true;
      else break;
      continue;
    }
    const tens = TENS[c];
    const small = tens ? 1 : SMALL[c];
    if (small !== undefined) {
      if (small >= lastSmall || (tens && pending !== null)) {
        pending = null;
        break;
      }
      if (pending === null && !tens && small !== 1) break;
      section += (tens ? BigInt(tens) : (pending ?? 1n)) * 10n ** BigInt(small);
      [pending, zero, lastSmall, lastExponent, accepted] = [null, false, small, small, i + 1];
      if (paired) break;
      continue;
    }
    const big = BIG[c];
    if (big === undefined) break;
    const head = section + (pending ?? 0n);
    const lower = parts.filter((p) => p.exponent < big);
    const kept = parts.filter((p) => p.exponent >= big);
    let sum = lower.reduce((total, p) => total + p.value, head);
    if (sum === 0n) {
      // 万万: the same scale twice, once
      const twice = kept.length === 1 && kept[0]?.exponent === big && lastExponent === big ? kept.pop() : undefined;
      if (!twice) break;
      sum = twice.value;
    } else if (kept.some((p) => p.exponent === big)) {
      pending = null;
      break;
    }
    parts = [...kept, { value: sum * 10n ** BigInt(big), exponent: lastExponent === big && head === 0n ? 24 : big }];
    [section, pending, zero, lastSmall, lastExponent, accepted] = [0n, null, false, 4, big, i + 1];
    if (paired) break;
  }
  if (pending !== null && !dangling(text, i, accepted > at && !zero && lastExponent > 1)) {
    const place = zero || accepted === at || lastExponent === 1 ? 0 : lastExponent - 1;
    section += pending * 10n ** BigInt(place);
    accepted = i;
    lastExponent = 0;
  } else if (pending !== null) paired = false;
  if (accepted === at || (accepted === at + 1 && WORDS.has(text[at] ?? ""))) return null;
  const value = parts.reduce((total, p) => total + p.value, section);
  return { end: accepted, value: value.toString(), round: lastExponent > 0, ...(paired && { loose: "几" as const }) };
}

/** A digit after 百, 千, 万 that belongs to the next word. */
const dangling = (text: string, end: number, afterPlace: boolean): boolean =>
  afterPlace && text[end] !== undefined && AFTER_LONE_DIGIT.includes(text[end]);
