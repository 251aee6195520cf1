import { nameIndexSteps } from "./find";
import { gramIndexSteps } from "./gram-index";

/**
 * Builds what look-ups and suggestions need, with pauses of a few milliseconds, so that a page's first look-up is no
 * long task. Without it the first look-up builds it at once.
 */
export function* prepareIndicators(): Generator<void, void> {
  yield* nameIndexSteps();
  yield* gramIndexSteps();
}
