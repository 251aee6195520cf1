export { mergeMentions } from "./merge-mentions";
export * from "./project";
export * from "./project-mention";
export { type ProjectName, readProjectName } from "./project-name";
export * from "./stage";
export { canFollow, compareStages, furthestStage } from "./stage-order";
export { type MergeSuggestion, suggestMerges } from "./suggest-merges";
