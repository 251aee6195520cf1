export { add, compare, multiply, subtract } from "./arithmetic";
export type { Loose } from "./characters";
export { formatChinese } from "./format-chinese";
export { formatNumber, type WrittenScale } from "./format-number";
export { type Numeral, scanBareScale, scanNumeral } from "./numeral";
export { type ParsedNumber, parseNumber } from "./parse-number";
