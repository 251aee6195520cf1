export { type Agreement, agreementOf, pooled } from "./agreement";
export { type Cell, type CellDoubt, cellOf, MISSING } from "./cell";
export {
  type Choice,
  type Codebook,
  type CodebookVariable,
  cellKey,
  choiceSchema,
  codebookSchema,
  variableOf,
} from "./codebook";
export { KNOWN_HEADERS } from "./codebook-columns";
export {
  agreementTable,
  type CoderComparison,
  codeOf,
  compareCoders,
  type Disagreement,
  disagreementTable,
  type VariableAgreement,
} from "./coders";
export {
  type Combination,
  type Counts,
  type Coverage,
  cellsOf,
  combinationsOf,
  countsOf,
  coverageOf,
} from "./coverage";
export { coverageTable } from "./coverage-table";
export { type Doubt, type Fit, type FitsOf, fitting, type Offered } from "./fit";
export { indicatorNamed, usualUnit } from "./named-indicator";
export {
  type CodebookList,
  type CodebookProblem,
  type CodebookRemark,
  type ReadCodebook,
  readCodebook,
  yearsOf,
} from "./read-codebook";
