export type { Loose } from "./characters";
export { add, compare, type Decimal, decimal, multiply, subtract } from "./decimal";
export { formatChinese } from "./format-chinese";
export { formatNumber, type WrittenScale } from "./format-number";
export { type Numeral, scanBareScale, scanNumeral } from "./numeral";
export { type ParsedNumber, parseNumber } from "./parse-number";
