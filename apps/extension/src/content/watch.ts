import { effect } from "@preact/signals";

/** Runs `run` now and whenever a signal that it reads has changed, until the abort signal. */
export function watch(signal: AbortSignal, run: () => void): void {
  if (signal.aborted) return;
  const dispose = effect(run);
  signal.addEventListener("abort", dispose, { once: true });
}
