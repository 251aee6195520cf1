/** An exact rational: what a value becomes where no decimal is exact (一亩 in 平方米 is 2000/3). The denominator is positive. */
export interface Fraction {
  n: bigint;
  d: bigint;
}

/** The exponent is bounded: 1e999999 would only fill the memory. */
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/;

/** "30.44", "1e-4", "-1/3" and "10000/15" as a fraction in lowest terms; null for anything else. */
export function fractionOf(value: string): Fraction | null {
  const slash = value.indexOf("/");
  if (slash < 0) return ofDecimal(value);
  const upper = ofDecimal(value.slice(0, slash));
  const lower = ofDecimal(value.slice(slash + 1));
  return upper && lower && lower.n !== 0n ? divide(upper, lower) : null;
}

function ofDecimal(value: string): Fraction | null {
  const match = DECIMAL.exec(value);
  if (!match) return null;
  const [, sign, whole = "", part = "", exponent = "0"] = match;
  const digits = { n: BigInt(`${sign === "-" ? "-" : ""}${whole}${part}`), d: 1n };
  return times(digits, powerOfTen(Number(exponent) - part.length));
}

export const times = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.d, a.d * b.n);
/** 10^exponent, which may be negative. */
export const powerOfTen = (exponent: number): Fraction =>
  exponent >= 0 ? { n: 10n ** BigInt(exponent), d: 1n } : { n: 1n, d: 10n ** BigInt(-exponent) };

/** A plain decimal where one is exact, "n/d" in lowest terms elsewhere. */
export function print({ n, d }: Fraction): string {
  let places = 0;
  for (let rest = d; rest !== 1n; places++) {
    if (rest % 10n === 0n) rest /= 10n;
    else if (rest % 2n === 0n) rest /= 2n;
    else if (rest % 5n === 0n) rest /= 5n;
    else return `${n}/${d}`;
  }
  const digits = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d;
  const padded = digits.toString().padStart(places + 1, "0");
  const point = padded.length - places;
  const sign = n < 0n ? "-" : "";
  return places === 0
    ? `${sign}${padded}`
    : `${sign}${padded.slice(0, point)}.${padded.slice(point).replace(/0+$/, "")}`;
}

function lowest(n: bigint, d: bigint): Fraction {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = d < 0n ? -a : a;
  return divisor === 0n ? { n: 0n, d: 1n } : { n: n / divisor, d: d / divisor };
}
