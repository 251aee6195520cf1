import { browser } from "wxt/browser";
import { feature } from "../../content/feature";

const LOOK_EVERY_MS = 2000;

/**
 * An extension that is updated, reloaded or removed leaves its scripts on the pages without a connection. Such a
 * script takes its highlights away and falls silent. Browsers announce this to no one, so it is looked for.
 */
export const orphaned = feature("orphaned", ({ stop, signal }) => {
  const timer = setInterval(() => {
    if (!browser.runtime?.id) stop();
  }, LOOK_EVERY_MS);
  signal.addEventListener("abort", () => clearInterval(timer));
});
