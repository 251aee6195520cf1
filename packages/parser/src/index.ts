export { type Explanation, explain } from "./explain";
export { PARSER_VERSION, type Progress, parse, parseSteps } from "./parse";
