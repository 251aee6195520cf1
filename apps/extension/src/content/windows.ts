import { untracked } from "@preact/signals";
import type { Page } from "./page";
import { rangesOf } from "./ranges";
import type { Reading } from "./reading";
import { watch } from "./watch";

/** A window as a script of another window of the same origin finds it: with its own classes and registries. */
export type PageWindow = Window & typeof globalThis;

/** The page's own window, and the windows of frames of the same origin that figures stand in. */
export function windowsOf(document: Document, reading: Reading | null): Set<PageWindow> {
  const windows = new Set<PageWindow>([document.defaultView as PageWindow]);
  for (const figure of reading?.figures ?? []) {
    const window = rangesOf(reading!, figure)[0]?.startContainer.ownerDocument?.defaultView;
    if (window) windows.add(window as PageWindow);
  }
  return windows;
}

/**
 * Starts something in each window of the page and ends it when the window has no figures any more. Old portals show
 * their articles in a frame: there the pointer, the keys and the changes are the frame's own.
 */
export function inEachWindow(
  page: Page,
  signal: AbortSignal,
  start: (window: PageWindow, signal: AbortSignal) => void,
): void {
  const running = new Map<PageWindow, AbortController>();
  watch(signal, () => {
    const windows = page.windows.value;
    for (const [window, lifetime] of running) {
      if (windows.has(window)) continue;
      lifetime.abort();
      running.delete(window);
    }
    for (const window of windows) {
      if (running.has(window)) continue;
      const lifetime = new AbortController();
      running.set(window, lifetime);
      untracked(() => start(window, AbortSignal.any([signal, lifetime.signal])));
    }
  });
}
