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
