export { isActivityName } from "./activity";
export { allIndicators, indicatorById } from "./all";
export type { IndicatorCategory } from "./categories";
export { type FoundIndicator, findIndicator } from "./find";
export type { Indicator, IndicatorDefinition } from "./indicator";
export { prepareIndicators } from "./prepare";
export { type ScannedIndicator, scanIndicator, scanIndicatorEnding } from "./scan";
export { type SuggestedIndicator, suggestIndicators } from "./suggest";
