import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "../browser/chromium.ts";

declare const chrome: {
  tabs: { query(of: { active: true; lastFocusedWindow: true }): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string }, tab: object): void } };
};

/** Selects what stands between two texts of the page, both included, as a person does by dragging. */
export function select(page: Page, from: string, to = from): Promise<void> {
  return page.evaluate(
    ([from, to]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const start = begun ? -1 : node.data.indexOf(from);
        if (start >= 0) {
          range.setStart(node, start);
          begun = true;
        }
        const end = begun ? node.data.indexOf(to, Math.max(0, start)) : -1;
        if (end < 0) continue;
        range.setEnd(node, end + to.length);
        node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        document.getSelection()?.removeAllRanges();
        document.getSelection()?.addRange(range);
        return;
      }
      throw new Error(`${from} … ${to} is not on the page`);
    },
    [from, to] as const,
  );
}

/** Chooses from the menu on the selection of the tab in front. No test can open the menu itself, so its event is sent. */
export async function chooseFromMenu(browser: ExtensionBrowser, act: "read" | "capture" | "byHand"): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab!);
  }, act);
}
