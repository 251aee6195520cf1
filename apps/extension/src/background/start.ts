import { type Browser, browser } from "wxt/browser";
import type { ShuzhaiDatabase } from "../database/open";
import { chosenMessages } from "../i18n/messages";
import type { Request } from "../messages/requests";
import { definitionText } from "../wording/definition";
import { act } from "./act";
import { actOnCodebook } from "./act-on-codebook";
import { handleStorage, readRequest } from "./handle";
import { selectionMenu } from "./menu";
import { openPanel } from "./panel";
import { forgetReport, keepPart, readNextPart } from "./parts";
import { readTab, tell } from "./read-tab";
import { readSites } from "./sites";
import { forgetTab, setTabStatus, tabsRead } from "./tab-statuses";
import { welcome } from "./welcome";

type Sender = Browser.runtime.MessageSender;

/** The service worker. Every listener is laid at once, or the browser would wake it for an event that no one hears. */
export function startBackground(database: ShuzhaiDatabase): void {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab.windowId);
    void readTab(tab);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (!tab) return;
    if (command === "open-panel") void openPanel(tab.windowId);
    else if (command === "read-page") void readTab(tab);
    else if (command === "capture-focused" && tab.id !== undefined) void tell(tab.id, { type: "captureFocused" });
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    const request = readRequest(message);
    if (!request) return respond({ ok: false, reason: "invalid" });
    if (request.type === "openPanel") {
      // Before anything is awaited: the key that was pressed on the page counts until then.
      void (sender.tab ? openPanel(sender.tab.windowId) : Promise.resolve(false)).then((ok) => respond({ ok }));
      return true;
    }
    answer(database, request, sender).then(respond, (error) => {
      // A bug. The page is told at once, so that it keeps what it wanted to store and offers it again.
      console.error(error);
      respond({ ok: false, reason: "unavailable" });
    });
    return true; // the answer comes later
  });

  welcome();
  readSites();
  selectionMenu();
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetReport(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === "loading") void forgetTab(tabId);
    if (change.status === "complete") void readNextPart(tabId, tab.url);
  });
}

async function answer(
  database: ShuzhaiDatabase,
  request: Exclude<Request, { type: "openPanel" }>,
  sender: Sender,
): Promise<unknown> {
  if (request.type === "tabStatus") {
    if (sender.tab?.id !== undefined) await setTabStatus(sender.tab.id, request.status);
    return { ok: true };
  }
  if (request.type === "part") {
    const tab = sender.tab?.id;
    return { ok: true, earlier: tab === undefined ? [] : await keepPart(tab, request.part, request.addresses) };
  }
  if (request.type === "definition") return { ok: true, text: definitionText(request.id, await chosenMessages()) };
  if (request.type === "codebook") return actOnCodebook(database, request.act);
  if (request.type === "library") {
    const { answer, sources } = await act(database, request.act);
    if (answer.ok) void announceChange(database, sources, sender.tab?.id);
    return answer;
  }
  const kept = await handleStorage(database, request);
  if (kept.ok && request.type !== "capturesAt")
    void announceChange(
      database,
      kept.captures.map(({ sourceId }) => sourceId),
      sender.tab?.id,
    );
  return kept;
}

/** Lets every page that shows something of these sources look at its captures again, but the one that asked and has its answer. */
async function announceChange(
  database: ShuzhaiDatabase,
  sourceIds: string[],
  asking: number | undefined,
): Promise<void> {
  const sources = await database.sources.bulkGet([...new Set(sourceIds)]);
  const urls = new Set(sources.flatMap((source) => source?.url ?? []));
  for (const tabId of await tabsRead()) {
    if (tabId !== asking) for (const url of urls) void tell(tabId, { type: "capturesChanged", url });
  }
}
