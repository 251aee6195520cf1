export { type Converted, convert } from "./convert";
export { formatQuantity } from "./format-quantity";
export { type ParsedQuantity, parseQuantity, scaleBy } from "./parse-quantity";
export { UNITS } from "./registry/all";
export { type ResolvedUnit, unitOf } from "./resolved";
export { scanUnit, type UnitMatch } from "./scan-unit";
export type { Dimension, Unit } from "./unit";
