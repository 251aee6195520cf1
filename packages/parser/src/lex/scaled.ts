/** A number's digits with the scale that stands with its unit: 312.5 and 千 are 312500. Fractions stay as they are. */
export function scaled(digits: string, scale: string): string {
  const zeros = [...scale].reduce((sum, char) => sum + (ZEROS[char] ?? 0), 0);
  if (zeros === 0 || digits.includes("/")) return digits;
  const negative = digits.startsWith("-");
  const [whole, fraction = ""] = digits.replace("-", "").split(".") as [string, string?];
  const shifted = whole + fraction.slice(0, zeros).padEnd(zeros, "0");
  const rest = fraction.slice(zeros);
  const plain = shifted.replace(/^0+(?=\d)/, "") + (rest === "" ? "" : `.${rest}`);
  return negative ? `-${plain}` : plain;
}

const ZEROS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
