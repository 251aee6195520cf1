import type { ExtensionBrowser } from "./chromium.ts";

/** The part of the extension's API that a test asks in the service worker. */
declare const chrome: {
  tabs: { query(of: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
};

/** The tab in front, and what the toolbar button shows for it: the number of its figures, and what a person reads on pointing. */
export async function toolbar(browser: ExtensionBrowser): Promise<{ tab: number; badge: string; title: string }> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error("no tab in front");
    const of = { tabId: tab.id };
    return { tab: tab.id, badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  });
}
