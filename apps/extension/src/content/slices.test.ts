import { describe, expect, it } from "vitest";
import { runInSlices } from "./slices";

/** Five steps of 4 ms each, on a clock that only they move. */
function work() {
  const clock = { now: 0, pauses: [] as number[] };
  function* steps(): Generator<number, string> {
    for (let step = 1; step <= 5; step++) {
      clock.now += 4;
      yield step;
    }
    return "done";
  }
  const pause = async () => {
    clock.pauses.push(clock.now);
  };
  return { clock, steps: steps(), options: { now: () => clock.now, pause, signal: new AbortController().signal } };
}

describe("runInSlices", () => {
  it("pauses after each slice of 10 ms and returns what the steps return", async () => {
    const { clock, steps, options } = work();
    const progress: number[] = [];
    expect(await runInSlices(steps, { ...options, onProgress: (step) => progress.push(step) })).toBe("done");
    expect(clock.pauses).toEqual([12]);
    expect(progress).toEqual([3]);
  });

  it("stops at the next step when cancelled, and resolves to null", async () => {
    const { clock, steps, options } = work();
    const cancel = new AbortController();
    const result = await runInSlices(steps, { ...options, signal: cancel.signal, onProgress: () => cancel.abort() });
    expect(result).toBeNull();
    expect(clock.now).toBe(12);
    expect(steps.next()).toEqual({ done: true, value: undefined });
  });
});
