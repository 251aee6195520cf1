import type { Quantity } from "@shuzhai/core";

/** What a quantity allows, in the unit that `value` and `upper` are given in. Both null: just the value, or about it. */
export interface Limits {
  low: string | null;
  high: string | null;
}

/**
 * The least and the most that a written quantity says. A bound speaks of the magnitude: 压减5%以上 is -5 or less,
 * so its limit is the high one.
 */
export function limits({ bound }: Quantity, value: string | null, upper: string | null): Limits {
  if (value === null) return { low: null, high: null };
  if (upper !== null) return { low: value, high: upper };
  const negative = value.startsWith("-");
  switch (bound) {
    case "atLeast":
    case "over":
      return negative ? { low: null, high: value } : { low: value, high: null };
    case "atMost":
    case "under":
      return negative ? { low: value, high: null } : { low: null, high: value };
    default:
      return { low: null, high: null };
  }
}
