import { browser } from "wxt/browser";
import type { IgnoredStore } from "./ignoring";

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
