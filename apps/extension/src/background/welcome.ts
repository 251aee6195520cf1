import { browser } from "wxt/browser";

/** Shows the first page once, when the extension is installed: not after updates, and not in the browsers of tests. */
export function welcome(isTest = import.meta.env.MODE === "test"): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install" && !isTest) void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  });
}
