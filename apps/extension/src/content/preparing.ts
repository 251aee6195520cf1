import type { Selectors } from "@shuzhai/core";
import { anchoringSteps } from "./placed";
import { rangesOf } from "./ranges";
import type { Reading } from "./reading";

/**
 * Makes what showing a reading needs of each figure and of each capture and ignored figure, step by step: what is
 * shown then is known, and costs no long task.
 */
export function* preparingSteps(reading: Reading, sought: readonly Selectors[]): Generator<void, true> {
  for (const figure of reading.figures) {
    rangesOf(reading, figure);
    yield;
  }
  return yield* anchoringSteps(reading, sought);
}
