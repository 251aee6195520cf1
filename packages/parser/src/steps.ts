/** UTF-16 units that a walk over a text passes between two pauses: a few milliseconds of work. */
export const WALK = 0x8000;

/** Runs stepwise work to its end. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
