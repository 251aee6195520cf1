import { effect } from "@preact/signals";
import type { Page } from "./page";
import type { Reading } from "./reading";

/** The page's reading once there is one (of a kind); null when the reading is given up or ended before. */
export function whenRead(
  page: Page,
  signal: AbortSignal,
  isWanted: (reading: Reading) => boolean = () => true,
): Promise<Reading | null> {
  return new Promise((resolve) => {
    let dispose = () => {};
    let begun = false;
    const end = (reading: Reading | null) => {
      resolve(reading);
      // An effect that ends in its first run has no name yet.
      queueMicrotask(() => dispose());
    };
    dispose = effect(() => {
      const reading = page.parsed.value;
      begun ||= page.progress.value !== null;
      if (reading && isWanted(reading)) end(reading);
      else if (!reading && begun && page.progress.value === null) end(null);
    });
    signal.addEventListener("abort", () => end(null), { once: true });
  });
}
