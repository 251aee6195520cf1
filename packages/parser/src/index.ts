export { type Explanation, explain, explainAll } from "./explain";
export { PARSER_VERSION, type Progress, parse, parseSteps } from "./parse";
