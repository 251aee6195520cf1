import type { Quantity } from "@shuzhai/core";
import { inWrittenUnit } from "../quantities/in-written-unit";

/** What a written number can mean: 30.44亿元 was rounded and is anything from 30.435 to 30.445. */
export interface Interval {
  low: number;
  high: number;
}

/** How far about, over and under may be from the number said. Wide on purpose: a check should not cry wolf. */
const ABOUT = 0.025;
const BEYOND = 0.1;

/** The interval of a single value in its plain unit; null for a range, a fraction and a masked number. */
export function intervalOf(quantity: Quantity): Interval | null {
  const { value, upper, bound } = quantity;
  if (value === null || upper !== undefined || value.includes("/")) return null;
  const number = Number(value);
  const size = Math.abs(number);
  const half = roundedTo(quantity, value) / 2;
  switch (bound) {
    case "exact":
      return { low: number - half, high: number + half };
    case "about":
      return { low: number - Math.max(half, size * ABOUT), high: number + Math.max(half, size * ABOUT) };
    case "over":
    case "atLeast":
      return number < 0 ? { low: number - size * BEYOND, high: number } : { low: number, high: number + size * BEYOND };
    case "under":
    case "atMost":
      return number < 0 ? { low: number, high: number + size * BEYOND } : { low: number - size * BEYOND, high: number };
  }
}

/** One unit of the last digit written: 0.01 亿 for 30.44亿元. */
function roundedTo(quantity: Quantity, value: string): number {
  const written = inWrittenUnit(quantity).value ?? value;
  const decimals = written.split(".")[1]?.length ?? 0;
  const scale = Number(written) === 0 ? 1 : Number(value) / Number(written);
  return scale * 10 ** -decimals;
}

export function overlap(a: Interval, b: Interval): boolean {
  // a hair's breadth for binary arithmetic
  const slack = 1e-9 * Math.max(Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

export function sum(intervals: Interval[]): Interval {
  return intervals.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }), { low: 0, high: 0 });
}

/** What a level becomes that grows by so many percent. */
export function grown(level: Interval, percent: Interval): Interval {
  return { low: level.low * (1 + percent.low / 100), high: level.high * (1 + percent.high / 100) };
}
