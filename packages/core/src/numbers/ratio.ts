import { scanArabic } from "./arabic";
import { add, compare, multiply } from "./arithmetic";
import { arabicDigit, DIGITS, type Loose } from "./characters";
import { scanChinese } from "./chinese";
import type { Scanned } from "./scanned";

/** A ratio with the part of speech it stands for. */
export interface Ratio {
  end: number;
  value: string;
  digits: string;
  unit?: "%" | "‰" | "倍";
  fraction?: true;
  loose?: Loose;
}

const scanEither = (text: string, at: number): Scanned | null => scanArabic(text, at) ?? scanChinese(text, at);

/** 百分之 … with the factor from what is written to the unit: 万分之三 is 0.03 %. */
const PREFIXES = [
  { prefix: "百分之", unit: "%", factor: "1" },
  { prefix: "千分之", unit: "‰", factor: "1" },
  { prefix: "仟分之", unit: "‰", factor: "1" },
  { prefix: "万分之", unit: "%", factor: "0.01" },
] as const;

/** 百分之七点八, 千分之三, 百分之百 */
export function scanPercent(text: string, at: number): Ratio | null {
  const found = PREFIXES.find(({ prefix }) => text.startsWith(prefix, at));
  if (!found) return null;
  const start = at + found.prefix.length;
  if (text[start] === "百")
    return { end: start + 1, digits: "百", value: multiply("100", found.factor), unit: found.unit };
  const number = scanEither(text, start);
  if (!number) return null;
  const value = found.factor === "1" ? number.value : multiply(number.value, found.factor);
  return {
    end: number.end,
    digits: number.digits,
    value,
    unit: found.unit,
    ...(number.loose && { loose: number.loose }),
  };
}

/** 三分之一, 3分之2, 三百五十又三分之一 after the number already read. */
export function scanFractionOf(text: string, at: number, first: Scanned): Ratio | null {
  const mixed = text[first.end] === "又" ? scanEither(text, first.end + 1) : null;
  const lower = mixed ?? first;
  if (lower.loose || !text.startsWith("分之", lower.end)) return null;
  const upper = scanEither(text, lower.end + 2);
  if (!upper || upper.loose || !/[1-9]/.test(lower.value)) return null;
  const numerator = mixed ? add(multiply(first.value, lower.value), upper.value) : upper.value;
  return { end: upper.end, digits: text.slice(at, upper.end), value: `${numerator}/${lower.value}`, fraction: true };
}

/** Letters after 成 that make it another word: 三成立, 二成员. */
const NOT_AFTER_CHENG = "为立功果员本交效绩长都熟品套就型片语因千百不";

/** 五成, 三成五, 两成半, 2.5成 after the number already read: of ten parts, at most ten. */
export function scanTenths(text: string, first: Scanned): Ratio | null {
  const at = text[first.end] === "成" ? first.end : -1;
  if (at < 0 || first.loose || first.scale || first.value.length > 5 || compare(first.value, "10") > 0) return null;
  const next = text[at + 1] ?? "";
  if (next !== "" && NOT_AFTER_CHENG.includes(next)) return null;
  const tenths = multiply(first.value, "10");
  const half = next === "半" || DIGITS[next] !== undefined;
  const rest = next === "半" ? 5 : (DIGITS[next] ?? 0);
  const end = half ? at + 2 : at + 1;
  if (half && !/^\d+$/.test(first.value)) return null;
  return { end, digits: first.digits, value: add(tenths, String(rest)), unit: "%" };
}

/** 一半, 半成, 两倍半 */
export function scanHalf(text: string, at: number): Ratio | null {
  if (text.startsWith("一半", at)) return { end: at + 2, digits: "一半", value: "1/2", fraction: true };
  if (text.startsWith("半成", at) && !/[品熟型]/.test(text[at + 2] ?? ""))
    return { end: at + 2, digits: "半", value: "5", unit: "%" };
  return null;
}

/** 两倍半: the half stands after its unit, so the numeral takes the unit along. */
export function scanTimesAndHalf(text: string, first: Scanned): Ratio | null {
  if (!text.startsWith("倍半", first.end) || !/^\d+$/.test(first.value)) return null;
  return { end: first.end + 2, digits: first.digits, value: `${first.value}.5`, unit: "倍" };
}

/** 1/3, 3／5, 1 3/5: small integers only, so that dates and codes stay out (2018/10, 9/25/2018). */
export function scanSlash(text: string, at: number): Ratio | null {
  const before = text[at - 1] ?? "";
  if (before === "/" || before === "／" || arabicDigit(text, at - 1) >= 0) return null;
  const first = scanSmall(text, at);
  if (!first) return null;
  const whole = text[first.end] === " " ? first : null;
  const upper = whole ? scanSmall(text, whole.end + 1) : first;
  if (!upper || (text[upper.end] !== "/" && text[upper.end] !== "／")) return null;
  const lower = scanSmall(text, upper.end + 1);
  if (!lower || compare(lower.plain, "2") < 0 || /[/／.\d]/.test(text[lower.end] ?? "")) return null;
  const numerator = whole ? add(multiply(whole.plain, lower.plain), upper.plain) : upper.plain;
  return { end: lower.end, digits: text.slice(at, lower.end), value: `${numerator}/${lower.plain}`, fraction: true };
}

/** An integer of one or two digits (or 100) without leading zero. */
function scanSmall(text: string, at: number): { end: number; plain: string } | null {
  let end = at;
  let value = 0;
  while (end <= at + 3 && arabicDigit(text, end) >= 0) value = value * 10 + arabicDigit(text, end++);
  return arabicDigit(text, at) <= 0 || value > 100 ? null : { end, plain: String(value) };
}
