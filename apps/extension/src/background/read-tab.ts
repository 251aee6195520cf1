import { browser } from "wxt/browser";
import type { Notice } from "../messages/notices";
import { setTabStatus } from "./tab-statuses";
import { unreadableBecause } from "./unreadable";

/**
 * Reads a tab that the person pressed the button or the shortcut on (which is what grants `activeTab`). Asked again,
 * the script that is there reads anew; there is never a second one.
 */
export async function readTab(tab: { id?: number | undefined; url?: string | undefined }): Promise<void> {
  const { id: tabId, url } = tab;
  if (tabId === undefined || (await tell(tabId, { type: "read" }))) return;
  try {
    // The style of the highlights goes in as a file: a content script's own style sheet may not be adopted in Firefox.
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ["highlights.css"] });
    await browser.scripting.executeScript({ target: { tabId }, files: ["/content-scripts/content.js"] });
  } catch {
    await setTabStatus(tabId, { state: "unreadable", reason: unreadableBecause(url) });
  }
}

/** Tells a tab's content script something. False when there is none. */
export async function tell(tabId: number, notice: Notice): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, notice)) === true;
  } catch {
    return false;
  }
}
