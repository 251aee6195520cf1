import { type Fraction, fractionOf, print, times } from "./fraction";

/*
 * Arithmetic on values as figures hold them: plain decimals or "n/d". Results are exact and of the same form; they never
 * pass through binary floating point. Text that is no value throws: callers parse it with `parseNumber` first.
 */

function exact(value: string): Fraction {
  const fraction = fractionOf(value);
  if (!fraction) throw new RangeError(`not a value: ${value}`);
  return fraction;
}

const sum = (a: Fraction, b: Fraction): Fraction => times({ n: a.n * b.d + b.n * a.d, d: 1n }, { n: 1n, d: a.d * b.d });
const negative = ({ n, d }: Fraction): Fraction => ({ n: -n, d });

export const add = (a: string, b: string): string => print(sum(exact(a), exact(b)));
export const subtract = (a: string, b: string): string => print(sum(exact(a), negative(exact(b))));
export const multiply = (a: string, b: string): string => print(times(exact(a), exact(b)));

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: string, b: string): -1 | 0 | 1 {
  const { n } = sum(exact(a), negative(exact(b)));
  return n < 0n ? -1 : n > 0n ? 1 : 0;
}
