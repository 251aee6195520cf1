import { BIG, DIGITS, SMALL, skipSpaces, TENS, WORDS } from "./characters";

export interface Integer {
  end: number;
  value: string;
  /** ends in 十, 百, 千, 万 …: 几 and 来 may follow */
  round: boolean;
  loose?: "几";
}

/** 两万三千, 十五, 四万万, 一万三 (13000), 三百零五, 七八 (7, 几): groups of four, each closed by 万, 亿 or the end. */
export function scanInteger(text: string, at: number): Integer | null {
  let total = 0n;
  let last = Number.POSITIVE_INFINITY;
  let read: Integer | null = null;
  for (let i = at; ; ) {
    const group = scanGroup(text, i, read === null);
    const scale = group && scanBig(text, group.end);
    if (!group || scale?.exponent === last || (read && group.lone && !scale && isNextWord(text, group.end)))
      return read;
    if (!scale) {
      // 一万三: a lone digit counts the next lower place
      const place = group.lone && read && !group.afterZero ? 10 ** (last - 1) : 1;
      total += BigInt(group.value * place);
      if (group.end === at + 1 && WORDS.has(text.charAt(at))) return null;
      return integer(group.end, total, group.round, group.pair);
    }
    const by = 10n ** BigInt(scale.exponent);
    // 亿 takes all before it along: 四千五百六十九万八千三百一十一亿
    total = scale.exponent > last ? (total + BigInt(group.value)) * by : total + BigInt(group.value) * by;
    read = integer(scale.end, total, true, group.pair);
    if (group.pair) return read;
    [i, last] = [scale.end, scale.exponent];
  }
}

const integer = (end: number, value: bigint, round: boolean, pair: boolean): Integer => ({
  end,
  value: value.toString(),
  round,
  ...(pair && { loose: "几" as const }),
});

/** Words that begin with a digit after a number that is complete: 投资三亿一期, 三百二是. */
const isNextWord = (text: string, end: number): boolean => "是期批级类等".includes(text[end] ?? "。");

/** 万, 亿, 兆 and their products 万亿, 万万, after a space perhaps. */
function scanBig(text: string, at: number): { end: number; exponent: number } | null {
  const start = skipSpaces(text, at);
  const first = BIG[text[start] ?? ""];
  if (first === undefined) return null;
  const second = BIG[text[start + 1] ?? ""];
  return second === undefined ? { end: start + 1, exponent: first } : { end: start + 2, exponent: first + second };
}

interface Group {
  end: number;
  value: number;
  /** a single digit without 十, 百 or 千 */
  lone: boolean;
  /** 零 stands before it, or before its last digit */
  afterZero: boolean;
  /** ends in 十, 百 or 千 */
  round: boolean;
  /** two digits in order for one between them: 七八, 三四百 */
  pair: boolean;
}

/** 三千四百零五: digits with falling places, and perhaps a last digit without one. */
function scanGroup(text: string, at: number, first: boolean): Group | null {
  const led = !first && isZero(text[at]);
  let group: Group | null = null;
  let place = 4;
  for (let i = led ? at + 1 : at; ; ) {
    const zero: boolean = group !== null && isZero(text[i]);
    const digit = scanDigit(text, zero ? i + 1 : i);
    const unit = scanPlace(text, digit?.end ?? (zero ? i + 1 : i), digit?.value);
    if (unit && unit.place < place) {
      const value: number = (group?.value ?? 0) + unit.value;
      group = { end: unit.end, value, lone: false, afterZero: led || zero, round: true, pair: digit?.pair ?? false };
      if (group.pair) return group;
      [i, place] = [unit.end, unit.place];
      continue;
    }
    if (!digit || unit || (group && place > 1 && !zero && isNextWord(text, digit.end))) return group;
    const by = group && place > 1 && !zero ? 10 ** (place - 1) : 1;
    const value = (group?.value ?? 0) + digit.value * by;
    return { end: digit.end, value, lone: group === null, afterZero: led || zero, round: false, pair: digit.pair };
  }
}

const isZero = (c: string | undefined): boolean => c !== undefined && DIGITS[c] === 0;

/** A digit from one to nine, or two in order (七八) that are not part of a row of digits. */
function scanDigit(text: string, at: number): { end: number; value: number; pair: boolean } | null {
  const value = DIGITS[text[at] ?? ""];
  if (!value) return null;
  const pair = DIGITS[text[at + 1] ?? ""] === value + 1 && DIGITS[text[at + 2] ?? ""] === undefined;
  return { end: pair ? at + 2 : at + 1, value, pair };
}

/** 十, 百 or 千 with the digit before it; 十 and 廿 need none. */
function scanPlace(
  text: string,
  at: number,
  digit: number | undefined,
): { end: number; place: number; value: number } | null {
  const start = digit === undefined ? at : skipSpaces(text, at);
  const c = text[start] ?? "";
  const tens = digit === undefined ? TENS[c] : undefined;
  if (tens) return { end: start + 1, place: 1, value: tens * 10 };
  const place = SMALL[c];
  if (place === undefined || (digit === undefined && place !== 1)) return null;
  return { end: start + 1, place, value: (digit ?? 1) * 10 ** place };
}
