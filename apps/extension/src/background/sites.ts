import { browser } from "wxt/browser";
import { grantedSites } from "../sites/sites";

const ID = "sites";

/** Reads the pages of granted sites as they load: keeps the script that the browser runs there in step with the list. */
export function readSites(): void {
  let last: Promise<void> = Promise.resolve();
  /** One after the other: the browser refuses a second script of the same name. */
  const register = () => {
    last = last.then(registerScript, registerScript).catch((error) => console.error(error));
  };
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  // The browser forgets registered scripts with an update of the extension.
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
}

async function registerScript(): Promise<void> {
  const matches = await grantedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: ["content-scripts/content.js"], css: ["highlights.css"] };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: "document_idle" }]);
}
