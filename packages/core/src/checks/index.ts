export { type Amount, amountOf, type CheckResult, compareAmounts, compareQuantities } from "./amount";
export { type Check, checkSchema } from "./check";
export {
  dividedBy,
  type Edge,
  exactly,
  exceeds,
  type Interval,
  meets,
  minus,
  negative,
  plus,
  shared,
  times,
} from "./interval";
export { intervalOf } from "./written-interval";
