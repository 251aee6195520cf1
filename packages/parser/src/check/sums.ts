import { compareAmounts, type Figure, type Interval, plus } from "@shuzhai/core";
import type { Statements } from "./statements";

/** Whether parts can make their whole; null where a number or a unit is missing. */
export function sumAgainst(whole: Figure, parts: readonly Figure[], said: Statements) {
  const base = said.amount(whole)?.base;
  const amounts = parts.map((part) => said.amount(part));
  if (!base || amounts.some((amount) => amount?.base !== base)) return null;
  const interval = amounts.map((amount) => amount?.interval as Interval).reduce(plus);
  const total = { interval, base };
  return { total, result: compareAmounts(total, said.amount(whole)) };
}
