export { PARSER_VERSION, type Progress, parse, parseSteps } from "./parse";
