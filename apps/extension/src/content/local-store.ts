import { browser } from "wxt/browser";
import { type IgnoredStore, ignoredKey } from "./ignoring";

/** The extension's own storage on this machine. A script that outlived its extension has none: nothing is remembered then. */
export const localStore: IgnoredStore = {
  async get(key) {
    return browser.runtime?.id ? (await browser.storage.local.get(key))[key] : undefined;
  },
  async set(key, ignored) {
    if (!browser.runtime?.id) return;
    if (ignored) await browser.storage.local.set({ [key]: ignored });
    else await browser.storage.local.remove(key);
  },
};

/** Forgets what was ignored, on every page. */
export async function forgetIgnored(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get());
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(ignoredKey(""))));
}
