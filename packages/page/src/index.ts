export { ANCHOR_VERSION, type Anchored, anchor } from "./anchors/anchor";
export { selectorsFor } from "./anchors/selectors";
export { type Parts, partsOf } from "./parts/parts";
export type { DomPosition, DomRange } from "./read/positions";
export {
  type ReadDocument,
  type ReadOptions,
  type ReadProgress,
  readDocument,
  readDocumentSteps,
} from "./read/read-document";
export { browserVisibility } from "./visibility/browser";
export { staticVisibility } from "./visibility/static";
export type { Display, Visibility, WhiteSpace } from "./visibility/visibility";
