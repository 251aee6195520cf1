import type { Quantity } from "../figures/quantity";
import { type Fraction, fractionOf, powerOfTen, print, times } from "../numbers/fraction";
import { unitOf } from "../units/resolved";
import { type Edge, exactly, type Interval, minus, negative, plus } from "./interval";
import { lastDigit } from "./precision";

/** 左右 and 约 leave a tenth of the number to either side. */
const ABOUT = "1/10";
const HALF: Fraction = { n: 1n, d: 2n };
const NOTHING: Edge = { at: { n: 0n, d: 1n }, open: false };

/**
 * All that a written number can stand for, in its unit without scale: “30.44亿元” is [3043500000, 3044500000).
 *
 * A number is rounded at its last digit (see `lastDigit`); a count written out in full (64个) is not. Bounds widen it:
 * 余 and 多 up to one more of the last digit, 超 and 以上 upwards without end, 近 and 以内 down to nothing, 左右 by a tenth.
 * Of a fall, all speaks of its size. Null for a masked number.
 */
export function intervalOf(quantity: Quantity): Interval | null {
  const { value, upper } = quantity;
  if (value === null) return null;
  const low = oneInterval(quantity, value);
  if (upper === undefined) return low;
  const high = oneInterval(quantity, upper);
  // a range of falls names the smaller fall first
  return above(low, high) ? { low: high.low, high: low.high } : { low: low.low, high: high.high };
}

const above = (a: Interval, b: Interval): boolean => {
  if (!a.low || !b.low) return false;
  return a.low.at.n * b.low.at.d > b.low.at.n * a.low.at.d;
};

function oneInterval(quantity: Quantity, value: string): Interval {
  if (value.startsWith("-")) return negative(oneInterval(quantity, value.slice(1)));
  const rounded = value.includes("/") ? aroundFraction(value) : roundedAt(value, stepOf(quantity, value));
  switch (quantity.bound) {
    case "exact":
      return rounded;
    case "about":
      return widened(rounded, value);
    case "over":
      return { low: rounded.low, high: /[余多几来]/.test(quantity.boundText ?? "") ? oneMore(value) : null };
    case "atLeast":
      return { low: rounded.low, high: null };
    case "under":
    case "atMost":
      return { low: NOTHING, high: rounded.high };
  }
}

/** Half the last digit to either side, the upper end left out. */
function roundedAt(value: string, step: Fraction | null): Interval {
  const point = exactly(value);
  if (!step) return point;
  const half = exactly(print(times(step, HALF)));
  const { low, high } = { low: minus(point, half).low, high: plus(point, half).high };
  return { low, high: high && { ...high, open: true } };
}

/** Null for a count written out in full: nothing was rounded. */
function stepOf({ written, unit }: Quantity, value: string): Fraction | null {
  const step = lastDigit(written.number, value);
  const counted = ["count", "persons"].includes(unitOf(unit)?.dimension ?? "");
  const whole = step.n === step.d && !/[万亿几数]/.test(written.number + written.unit);
  return counted && whole ? null : step;
}

/** 三分之一 is nearer to a third than to the halves and quarters beside it. */
function aroundFraction(value: string): Interval {
  const d = fractionOf(value)?.d ?? 1n;
  const margin = exactly(`1/${2n * d * (d + 1n)}`);
  return { low: minus(exactly(value), margin).low, high: plus(exactly(value), margin).high };
}

function widened(rounded: Interval, value: string): Interval {
  const margin = exactly(print(times(fractionOf(value) as Fraction, fractionOf(ABOUT) as Fraction)));
  return { low: minus(rounded, margin).low, high: plus(rounded, margin).high };
}

/** 3300多 is less than 3400. */
function oneMore(value: string): Edge | null {
  const digits = value.includes(".") ? null : /^\d*?(0*)$/.exec(value)?.[1];
  const step = digits == null ? powerOfTen(-(value.split(".")[1] ?? "").length) : powerOfTen(digits.length);
  const { high } = plus(exactly(value), exactly(print(step)));
  return high;
}
