import { type Signal, signal } from "@preact/signals";
import { browser } from "wxt/browser";

/**
 * The tab whose page the panel shows: the active one of its window. A panel that stands in a tab of its own shows the
 * page that was read last, or the one that `?tab=` names.
 */
export async function followedTab(): Promise<Signal<number | null>> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named) return signal(Number(named));
  return (await browser.tabs.getCurrent()) ? lastReadTab() : activeTab();
}

async function activeTab(): Promise<Signal<number | null>> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = signal<number | null>(active?.id ?? null);
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId === windowId) tabId.value = activated.tabId;
  });
  return tabId;
}

async function lastReadTab(): Promise<Signal<number | null>> {
  const { lastRead } = await browser.storage.session.get("lastRead");
  const tabId = signal(typeof lastRead === "number" ? lastRead : null);
  browser.storage.session.onChanged.addListener(({ lastRead }) => {
    if (typeof lastRead?.newValue === "number") tabId.value = lastRead.newValue;
  });
  return tabId;
}
