import { multiply } from "@shuzhai/core";

/** Money units that panels are kept in, with the factor from 元. */
export const MONEY_UNITS = { 元: "1", 万元: "0.0001", 亿元: "0.00000001" } as const;
export type MoneyUnit = keyof typeof MONEY_UNITS;

/** An exact amount in 元 in another money unit. */
export function inMoneyUnit(yuan: string, unit: MoneyUnit): string {
  return multiply(yuan, MONEY_UNITS[unit]);
}
