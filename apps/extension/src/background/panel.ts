import { browser } from "wxt/browser";

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel. To be called before anything is awaited in the handler of a click or shortcut: browsers only
 * open it on a person's gesture, and the gesture ends at the first `await`. False where they do not.
 */
export function openPanel(windowId: number): Promise<boolean> {
  const opened = (browser as FirefoxSidebar).sidebarAction?.open() ?? browser.sidePanel.open({ windowId });
  // A window without side panel (a popup, an installed app): the highlights and the card still work.
  return opened.then(
    () => true,
    () => false,
  );
}
