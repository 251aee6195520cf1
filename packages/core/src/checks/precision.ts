import { divide, type Fraction, fractionOf, powerOfTen, times } from "../numbers/fraction";

const ARABIC = /(\d[\d,]*)(?:\.(\d+))?/g;

/**
 * One unit of the last digit that counts in a written number, as the value has it: 0.01亿 for 30.44亿.
 *
 * Zeros after the point count (5.10 is 5.10). Zeros at the end of an integer may be rounding, as far as two digits
 * remain: 1200 may be 1180, 30 is not 34.
 * @param written as it stands, with or without its scale; of a range both its numbers
 * @param value the number that it means, scale multiplied out; plain decimal, not negative
 */
export function lastDigit(written: string, value: string): Fraction {
  for (const [, digits = "", places = ""] of written.normalize("NFKC").matchAll(ARABIC)) {
    const whole = digits.replaceAll(",", "").replace(/^0+(?=\d)/, "");
    const scale = scaleOf(places === "" ? whole : `${whole}.${places}`, value);
    if (!scale) continue;
    if (places !== "") return times(scale, powerOfTen(-places.length));
    return times(scale, powerOfTen(Math.max(0, Math.min(trailingZeros(whole), whole.length - 2))));
  }
  return lastNonZero(value);
}

/** How many times the written number the value is: a power of ten, or the number is not that of the value. */
function scaleOf(number: string, value: string): Fraction | null {
  const [written, meant] = [fractionOf(number), fractionOf(value)];
  if (!written || !meant) return null;
  if (written.n === 0n || meant.n === 0n) return written.n === meant.n ? powerOfTen(0) : null;
  const scale = divide(meant, written);
  return scale.d === 1n && /^10*$/.test(String(scale.n)) ? scale : null;
}

/** Chinese numerals write no zeros: 一万六千亿 is said to a thousand 亿. */
function lastNonZero(value: string): Fraction {
  const [whole = "", places = ""] = value.split(".");
  return powerOfTen(places === "" && whole !== "0" ? trailingZeros(whole) : -places.length);
}

const trailingZeros = (digits: string): number => digits.length - digits.replace(/0+$/, "").length;
