import { browser } from "wxt/browser";

interface ExtensionEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to an event of the browser until the signal. */
export function listenUntil<Listener>(event: ExtensionEvent<Listener>, signal: AbortSignal, listener: Listener): void {
  event.addListener(listener);
  signal.addEventListener("abort", () => {
    // A script that outlived its extension is not heard any more, and may not even ask to be let go.
    if (browser.runtime?.id) event.removeListener(listener);
  });
}
