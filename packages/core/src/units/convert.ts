import { divide, fractionOf, print, times } from "../numbers/fraction";
import { unitOf } from "./resolved";

export type Converted =
  | { ok: true; value: string }
  | { ok: false; reason: "unknownUnit"; unit: string }
  | { ok: false; reason: "otherDimension"; from: string; to: string }
  | { ok: false; reason: "notANumber"; value: string };

/**
 * A value in another unit of the same base, exactly: (30.44, 亿元 → 万元) is "304400", (1, 亩 → 平方米) is "2000/3".
 *
 * 美元 does not become 元, 百分点 does not become %, five 家 are not five 户: `otherDimension`.
 * @param value a plain decimal or "n/d", as `Quantity.value` holds it
 */
export function convert(value: string, from: string, to: string): Converted {
  const number = fractionOf(value);
  if (!number) return { ok: false, reason: "notANumber", value };
  const [source, target] = [unitOf(from), unitOf(to)];
  if (!source || !target) return { ok: false, reason: "unknownUnit", unit: source ? to : from };
  if (source.base !== target.base) return { ok: false, reason: "otherDimension", from, to };
  const [a, b] = [fractionOf(source.factor), fractionOf(target.factor)];
  if (!a || !b) throw new Error(`registry: factor of ${from} or ${to}`);
  return { ok: true, value: print(divide(times(number, a), b)) };
}
