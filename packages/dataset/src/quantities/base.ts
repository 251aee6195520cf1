import { convert, type Quantity, unitOf } from "@shuzhai/core";
import { inMoneyUnit, type MoneyUnit } from "./money";
import { plainDecimal } from "./plain-decimal";

/** Dimensions whose units stand for one another (亩 and 公顷, 斤 and 吨). A percentage stays 17 and is never 0.17. */
const MEASURED = new Set(["area", "length", "mass", "volume", "energy", "power"]);

/** A single value in the standard unit of its dimension; money in the unit asked for. Null for ranges and masked numbers. */
export function inBaseUnit(quantity: Quantity, moneyUnit: MoneyUnit): { value: string | null; unit: string } {
  const { value, upper, unit } = quantity;
  const single = upper === undefined ? value : null;
  if (unit === "元") return { value: single && inMoneyUnit(plainDecimal(single)!, moneyUnit), unit: moneyUnit };
  const known = unitOf(unit);
  const base = known && MEASURED.has(known.dimension) ? known.base : unit;
  if (single === null || base === unit) return { value: plainDecimal(single), unit: base };
  const converted = convert(single, unit, base);
  return converted.ok ? { value: plainDecimal(converted.value), unit: base } : { value: plainDecimal(single), unit };
}
