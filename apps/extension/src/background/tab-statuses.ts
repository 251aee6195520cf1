import { browser } from "wxt/browser";
import { chosenMessages } from "../i18n/messages";
import type { Messages } from "../i18n/zh";
import { type TabStatus, tabStatusSchema } from "../messages/tab-status";
import { TAB_STATUS, tabStatusKey } from "../messages/tab-status-key";

let last: Promise<void> = Promise.resolve();

/**
 * Remembers a tab's status for the panel, as long as the browser runs, and shows it on the toolbar button. One after
 * the other, so that a button does not go on showing how far a reading was that has ended since.
 */
export function setTabStatus(tabId: number, status: TabStatus): Promise<void> {
  last = last.then(
    () => showStatus(tabId, status),
    () => showStatus(tabId, status),
  );
  return last;
}

async function showStatus(tabId: number, status: TabStatus): Promise<void> {
  await browser.storage.session.set({
    [tabStatusKey(tabId)]: status,
    ...(status.state === "read" && { lastRead: tabId }),
  });
  const { text, title } = badge(status, await chosenMessages());
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: status.state === "unreadable" ? "#b3402a" : "#2c5f8a" }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {
    // The tab was closed meanwhile.
  });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabStatusKey(tabId));
}

/** The tabs that a content script may run in. */
export async function tabsRead(): Promise<number[]> {
  const stored = await browser.storage.session.get();
  return Object.keys(stored)
    .filter((key) => key.startsWith(TAB_STATUS) && tabStatusSchema.safeParse(stored[key]).data?.state !== "unreadable")
    .map((key) => Number(key.slice(TAB_STATUS.length)));
}

function badge(status: TabStatus, say: Messages): { text: string; title: string } {
  switch (status.state) {
    case "reading":
      return { text: status.percent ? `${status.percent}%` : "…", title: say.status.reading };
    case "empty":
      return { text: "!", title: say.status.empty };
    case "stopped":
      return { text: "", title: say.status.notRead };
    case "unreadable":
      return { text: "!", title: say.unreadable[status.reason] };
    case "read":
      if (status.figures === 0) return { text: "0", title: say.status.noFigures };
      return {
        text: status.figures > 999 ? "999+" : String(status.figures),
        title: say.status.figures(status.figures),
      };
  }
}
