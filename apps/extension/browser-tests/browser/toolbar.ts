import type { ExtensionBrowser } from "./chromium.ts";

/** The part of the extension's API that a test asks in the service worker. */
declare const chrome: {
  tabs: { query(of: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
};

/** What the toolbar button shows for the tab in front: the number of its figures, and what a person reads on pointing. */
export async function toolbar(browser: ExtensionBrowser): Promise<{ badge: string; title: string }> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error("no tab in front");
    const of = { tabId: tab.id };
    return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  });
}
