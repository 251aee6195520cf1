export { formatPeriod } from "./format-period";
export { type ParsedPeriod, parsePeriod } from "./parse-period";
export * from "./period";
export type { Grain, PeriodPhrase, PhraseYear } from "./phrase";
export { FIVE_YEAR_PLANS, type FiveYearPlan } from "./plans";
export { resolvePeriod } from "./resolve";
export { scanPeriod } from "./scan-period";
