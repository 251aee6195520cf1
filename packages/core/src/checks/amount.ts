import type { Quantity } from "../figures/quantity";
import { unitOf } from "../units/resolved";
import type { Check } from "./check";
import { exactly, type Interval, meets, times } from "./interval";
import { intervalOf } from "./written-interval";

/** What a quantity can be, in the base unit of its dimension, so that 亿元 and 万元, 亩 and 公顷, 倍 and % compare. */
export interface Amount {
  interval: Interval;
  /** symbol of the base unit; a unit that is not known is its own */
  base: string;
}

export type CheckResult = Check["result"];

/** Null for a masked number. A fraction without a unit (三分之一) is a ratio, in %. */
export function amountOf(quantity: Quantity): Amount | null {
  const interval = intervalOf(quantity);
  if (!interval) return null;
  if (quantity.unit === "1" && quantity.value?.includes("/"))
    return { interval: times(interval, exactly("100")), base: "%" };
  const unit = unitOf(quantity.unit);
  if (!unit) return { interval, base: quantity.unit };
  return { interval: times(interval, exactly(unit.factor)), base: unit.base };
}

/** Whether two amounts can be the same one. Amounts of different base units are not comparable. */
export function compareAmounts(a: Amount | null, b: Amount | null): CheckResult {
  if (!a || !b || a.base !== b.base) return "notComparable";
  return meets(a.interval, b.interval) ? "consistent" : "inconsistent";
}

/** Whether two written quantities can stand for one number: 30.4亿元 and 304381万元 can. */
export const compareQuantities = (a: Quantity, b: Quantity): CheckResult => compareAmounts(amountOf(a), amountOf(b));
