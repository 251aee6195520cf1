import { browser } from "wxt/browser";
import type { Notice } from "../messages/notices";
import { setTabStatus } from "./tab-statuses";
import { unreadableBecause } from "./unreadable";

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/**
 * A press grants the tab to the extension in the browser at once, and a moment later in the page's own process, which
 * is told by another way than the script is. Now and then the script comes first and is refused: Chromium 156 did so in
 * two of three hundred presses, and took the next one after a few milliseconds.
 */
const ASK_AGAIN_AFTER_MS = [0, 20, 100, 400];

/**
 * Reads a tab that the person pressed the button or the shortcut on (which is what grants `activeTab`). Asked again,
 * the script that is there reads anew; there is never a second one.
 */
export async function readTab(tab: Tab): Promise<void> {
  if (tab.id === undefined || (await tell(tab.id, { type: "read" }))) return;
  await startScript(tab);
}

/** Starts the script that reads a tab, and waits until it listens. False when the browser refuses, which the tab's status then says. */
export async function startScript({ id: tabId, url }: Tab): Promise<boolean> {
  if (tabId === undefined) return false;
  const reason = unreadableBecause(url);
  // What the browser never lets be read is asked for once.
  for (const pause of reason === "refused" ? [...ASK_AGAIN_AFTER_MS, null] : [null]) {
    try {
      await inject(tabId);
      return true;
    } catch {
      if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await setTabStatus(tabId, { state: "unreadable", reason });
  return false;
}

async function inject(tabId: number): Promise<void> {
  // The style of the highlights goes in as a file: a content script's own style sheet may not be adopted in Firefox.
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ["highlights.css"] });
  await browser.scripting.executeScript({ target: { tabId }, files: ["/content-scripts/content.js"] });
}

/** Tells a tab's content script something. False when there is none. */
export async function tell(tabId: number, notice: Notice): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, notice)) === true;
  } catch {
    return false;
  }
}
