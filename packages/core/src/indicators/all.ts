import type { IndicatorCategory } from "./categories";
import type { Indicator } from "./indicator";
import { ACCOUNTS } from "./registry/accounts";
import { CONSUMPTION } from "./registry/consumption";
import { EMPLOYMENT } from "./registry/employment";
import { FINANCE } from "./registry/finance";
import { FISCAL } from "./registry/fiscal";
import { FOREIGN } from "./registry/foreign";
import { INCOME } from "./registry/income";
import { INDUSTRY } from "./registry/industry";
import { INVESTMENT } from "./registry/investment";
import { POPULATION } from "./registry/population";
import { PRICES } from "./registry/prices";
import { indicatorsOf } from "./rows";

const TABLES: Partial<Record<IndicatorCategory, string>> = {
  accounts: ACCOUNTS,
  industry: INDUSTRY,
  investment: INVESTMENT,
  consumption: CONSUMPTION,
  foreign: FOREIGN,
  fiscal: FISCAL,
  finance: FINANCE,
  prices: PRICES,
  population: POPULATION,
  employment: EMPLOYMENT,
  income: INCOME,
};

let indicators: Indicator[] | undefined;
let byId: Map<string, Indicator> | undefined;

/** The whole registry, in the order of its chapters. Read from its tables at the first call. */
export function allIndicators(): readonly Indicator[] {
  indicators ??= Object.entries(TABLES).flatMap(([category, table]) => indicatorsOf(category, table));
  return indicators;
}

export function indicatorById(id: string): Indicator | null {
  byId ??= new Map(allIndicators().map((indicator) => [indicator.id, indicator]));
  return byId.get(id) ?? null;
}
