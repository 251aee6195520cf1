import type { IndicatorCategory } from "./categories";
import type { Indicator } from "./indicator";
import { ACCOUNTS } from "./registry/accounts";
import { AGRICULTURE } from "./registry/agriculture";
import { CONSUMPTION } from "./registry/consumption";
import { CULTURE } from "./registry/culture";
import { DIGITAL } from "./registry/digital";
import { EDUCATION } from "./registry/education";
import { EMPLOYMENT } from "./registry/employment";
import { ENERGY } from "./registry/energy";
import { ENTITIES } from "./registry/entities";
import { ENVIRONMENT } from "./registry/environment";
import { FINANCE } from "./registry/finance";
import { FISCAL } from "./registry/fiscal";
import { FOREIGN } from "./registry/foreign";
import { GOVERNMENT } from "./registry/government";
import { HEALTH } from "./registry/health";
import { INCOME } from "./registry/income";
import { INDUSTRY } from "./registry/industry";
import { INNOVATION } from "./registry/innovation";
import { INVESTMENT } from "./registry/investment";
import { LAND } from "./registry/land";
import { POPULATION } from "./registry/population";
import { PRICES } from "./registry/prices";
import { PROMOTION } from "./registry/promotion";
import { RURAL } from "./registry/rural";
import { SAFETY } from "./registry/safety";
import { SECURITY } from "./registry/security";
import { TRANSPORT } from "./registry/transport";
import { URBAN } from "./registry/urban";
import { indicatorsOf } from "./rows";

const TABLES: Record<IndicatorCategory, string> = {
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
  promotion: PROMOTION,
  entities: ENTITIES,
  innovation: INNOVATION,
  digital: DIGITAL,
  agriculture: AGRICULTURE,
  rural: RURAL,
  land: LAND,
  transport: TRANSPORT,
  energy: ENERGY,
  environment: ENVIRONMENT,
  urban: URBAN,
  education: EDUCATION,
  health: HEALTH,
  security: SECURITY,
  culture: CULTURE,
  safety: SAFETY,
  government: GOVERNMENT,
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
