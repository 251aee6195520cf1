import { type CheckResult, compareQuantities, type Quantity } from "@shuzhai/core";

/** Whether all can stand for one number, as each is rounded: 30.4亿元 and 304381万元 can. */
export function agreement(quantities: readonly Quantity[]): CheckResult {
  const results = quantities.flatMap((one, index) =>
    quantities.slice(index + 1).map((other) => compareQuantities(one, other)),
  );
  return (
    results.find((result) => result === "inconsistent") ?? results.find((one) => one !== "consistent") ?? "consistent"
  );
}
