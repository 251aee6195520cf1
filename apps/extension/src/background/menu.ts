import { type Browser, browser } from "wxt/browser";
import { chosenMessages } from "../i18n/messages";
import { SELECTION_ACTS, type SelectionAct } from "../messages/notices";
import { onSettings } from "../settings/settings";
import { openPanel } from "./panel";
import { startScript, tell } from "./read-tab";

/**
 * The menu on selected text. Choosing from it grants the page, as the toolbar button does. The browser keeps the menu,
 * so it is made anew when the extension is installed, and when the person chooses another language.
 */
export function selectionMenu(): void {
  let last: Promise<void> = Promise.resolve();
  /** One after the other: the browser refuses a second entry of the same name. */
  const make = () => {
    last = last.then(makeMenu, makeMenu).catch((error) => console.error(error));
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  onSettings(new AbortController().signal, make);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const act = SELECTION_ACTS.find((name) => name === menuItemId);
    if (!act || !tab) return;
    // Figures that are read are listed; who captures stays on the page.
    if (act === "read") void openPanel(tab.windowId);
    void actOnSelection(tab, act);
  });
}

async function makeMenu(): Promise<void> {
  const { selection } = await chosenMessages();
  await browser.contextMenus.removeAll();
  for (const act of SELECTION_ACTS)
    browser.contextMenus.create({ id: act, title: selection.menu[act], contexts: ["selection"] });
}

async function actOnSelection(tab: Browser.tabs.Tab, act: SelectionAct): Promise<void> {
  if (tab.id === undefined) return;
  const told = () => tell(tab.id!, { type: "selection", act });
  if (!(await told()) && (await startScript(tab))) await told();
}
