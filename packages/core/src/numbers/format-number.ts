import { fractionOf, powerOfTen, print, times } from "./fraction";

/** Scales that people write, with their exponents of ten. */
export const WRITTEN_SCALES = { "": 0, 万: 4, 亿: 8, 万亿: 12 } as const;
export type WrittenScale = keyof typeof WRITTEN_SCALES;

/**
 * A value as it is written with 万 or 亿, exactly: "3044000000" is 30.44亿, "28342" stays 28342.
 *
 * Without a scale the shortest writing is taken, the larger scale of two equally short ones. A fraction stays "n/d".
 * Throws on text that is no plain decimal and no "n/d": values of figures always are one.
 */
export function formatNumber(value: string, scale?: WrittenScale): string {
  const number = fractionOf(value);
  if (!number) throw new RangeError(`not a decimal: ${value}`);
  if (value.includes("/")) return value;
  const write = (name: WrittenScale): string =>
    name === "" ? value : `${print(times(number, powerOfTen(-WRITTEN_SCALES[name])))}${name}`;
  if (scale !== undefined) return write(scale);
  const names: WrittenScale[] = ["万亿", "亿", "万", ""];
  return names.map(write).reduce((best, next) => (next.length < best.length ? next : best));
}
