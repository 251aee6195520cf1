/** A fraction has no exact decimal; ten digits are more than any report means. */
export function plainDecimal(value: string | null): string | null {
  if (value === null || !value.includes("/")) return value;
  const [numerator, denominator] = value.split("/").map(Number);
  return String(Number((numerator! / denominator!).toPrecision(10)));
}
