import Big from "big.js";

/** An exact decimal. Arithmetic on written values never passes through binary floating point. */
export type Decimal = Big;

/** The exact decimal that a plain string or an integer says. Throws on anything else: callers parse text with `parseNumber`. */
export const decimal = (value: string | number | Decimal): Decimal => new Big(value);

/** A decimal as a plain string without exponent. */
export const plain = (value: Decimal): string => value.toFixed();

export const add = (a: string, b: string): string => plain(decimal(a).plus(b));
export const subtract = (a: string, b: string): string => plain(decimal(a).minus(b));
export const multiply = (a: string, b: string): string => plain(decimal(a).times(b));
/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export const compare = (a: string, b: string): -1 | 0 | 1 => decimal(a).cmp(b);

/**
 * A plain unsigned decimal times 10^exponent by moving its point, so that written precision stays:
 * ("5.10", 0) is "5.10", ("30.44", 8) is "3044000000", ("1.23456", 4) is "12345.6".
 */
export function shift(digits: string, exponent: number): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const moved = fraction.padEnd(exponent, "0");
  const integer = (whole + moved.slice(0, exponent)).replace(/^0+(?=\d)/, "");
  const rest = moved.slice(exponent);
  return rest === "" ? integer : `${integer}.${rest}`;
}
