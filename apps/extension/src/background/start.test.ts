import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openDatabase, type ShuzhaiDatabase } from "../database/open";
import { draftOf, figureOf, VISIT } from "../testing/captures";
import { startBackground } from "./start";

type Listener = (...args: never[]) => unknown;

let database: ShuzhaiDatabase;
/** what was called of the browser, in order */
let calls: string[];
/** the listeners that the service worker laid */
let on: Record<"click" | "command" | "message" | "menu", Listener>;
/** what a content script of the tab does with a notice; throws when there is none */
let inTab: (notice: unknown) => unknown;
/** how often the browser refuses the script from now on */
let refusals = 0;

/** The parts of the browser that are not faked elsewhere. */
function fakeWhatIsMissing(): void {
  on = { click: () => {}, command: () => {}, message: () => {}, menu: () => {} };
  const keep = (name: keyof typeof on) => ({
    addListener(listener: Listener) {
      on[name] = listener;
    },
  });
  const unheard = { addListener() {} };
  const call =
    (name: string, answer?: unknown) =>
    async (...args: unknown[]) => {
      calls.push(`${name} ${JSON.stringify(args[0])}`);
      if (name === "executeScript" && refusals-- > 0) throw new Error("Cannot access contents of the page");
      return answer;
    };
  Object.assign(fakeBrowser, {
    action: {
      onClicked: keep("click"),
      setBadgeText: call("badge"),
      setBadgeBackgroundColor: async () => {},
      setTitle: call("title"),
    },
    commands: { onCommand: keep("command") },
    contextMenus: { onClicked: keep("menu"), removeAll: call("removeMenu"), create: call("menu") },
    permissions: { onAdded: unheard, onRemoved: unheard, getAll: async () => ({ origins: [] }) },
    sidePanel: { open: call("panel") },
    scripting: {
      insertCSS: call("insertCSS"),
      executeScript: call("executeScript"),
      getRegisteredContentScripts: async () => [],
    },
    i18n: { getUILanguage: () => "zh-CN" },
  });
  vi.spyOn(browser.runtime.onMessage, "addListener").mockImplementation((listener) => {
    on.message = listener as Listener;
  });
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation(async (tabId: number, notice: unknown) => {
    calls.push(`tell ${tabId} ${JSON.stringify(notice)}`);
    return inTab(notice);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  calls = [];
  refusals = 0;
  inTab = () => {
    throw new Error("Receiving end does not exist");
  };
  fakeWhatIsMissing();
  database = openDatabase();
  startBackground(database);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const tab = { id: 7, windowId: 1, url: "https://www.yunxiu.example/report.html" };
const settled = () => vi.waitFor(() => expect(calls.length).toBeGreaterThan(1));

describe("the toolbar button", () => {
  it("opens the panel before anything else, then starts the script that reads the page", async () => {
    (on.click as (of: typeof tab) => void)(tab);
    expect(calls).toEqual(['panel {"windowId":1}', 'tell 7 {"type":"read"}']);
    await vi.waitFor(() => expect(calls).toHaveLength(4));
    expect(calls.slice(2)).toEqual([
      'insertCSS {"target":{"tabId":7,"allFrames":true},"files":["highlights.css"]}',
      'executeScript {"target":{"tabId":7},"files":["/content-scripts/content.js"]}',
    ]);
  });

  it("starts no second script where one answers", async () => {
    inTab = () => true;
    (on.click as (of: typeof tab) => void)(tab);
    await settled();
    expect(calls).toEqual(['panel {"windowId":1}', 'tell 7 {"type":"read"}']);
  });

  it("says why a page cannot be read", async () => {
    refusals = Number.POSITIVE_INFINITY;
    (on.click as (of: typeof tab) => void)({ ...tab, url: "chrome://settings/" });
    await vi.waitFor(() => expect(calls.at(-1)).toContain("title"));
    expect(calls.slice(-2)).toEqual([
      'badge {"tabId":7,"text":"!"}',
      'title {"tabId":7,"title":"这是浏览器自己的页面，扩展不能读取"}',
    ]);
    expect(await browser.storage.session.get("tab:7")).toEqual({
      "tab:7": { state: "unreadable", reason: "internal" },
    });
  });
});

describe("a page that the browser refuses at first, before its own process knows of the press", () => {
  it("is read when it is asked again", async () => {
    refusals = 2;
    (on.click as (of: typeof tab) => void)(tab);
    await vi.waitFor(() => expect(calls.filter((call) => call.startsWith("executeScript"))).toHaveLength(3));
    expect(await browser.storage.session.get("tab:7")).toEqual({});
  });

  it("is said to be refused when it always is", async () => {
    refusals = Number.POSITIVE_INFINITY;
    (on.click as (of: typeof tab) => void)(tab);
    await vi.waitFor(() => expect(calls.at(-1)).toContain("浏览器不允许扩展读取这个页面"));
    expect(calls.filter((call) => call.startsWith("executeScript"))).toHaveLength(5);
  });
});

describe("the menu on selected text", () => {
  const choose = (menuItemId: string) => (on.menu as (of: object, in_: typeof tab) => void)({ menuItemId }, tab);
  const notice = (act: string) => `tell 7 {"type":"selection","act":"${act}"}`;

  it("opens the panel for what is read, tells the script that is there, and starts it where none is", async () => {
    choose("read");
    expect(calls).toEqual(['panel {"windowId":1}', notice("read")]);
    await vi.waitFor(() => expect(calls).toHaveLength(5));
    expect(calls.slice(2).map((call) => call.split(" ")[0])).toEqual(["insertCSS", "executeScript", "tell"]);
    expect(calls.at(-1)).toBe(notice("read"));
  });

  it.each(["capture", "byHand"])("leaves the panel as it is to %s", async (act) => {
    inTab = () => true;
    choose(act);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(calls).toEqual([notice(act)]);
  });

  it("is made in the language that the person chose, and anew when another is chosen", async () => {
    fakeBrowser.runtime.onInstalled.trigger({ reason: "install", temporary: false } as never);
    await vi.waitFor(() => expect(calls).toHaveLength(4));
    expect(calls[0]).toContain("removeMenu");
    expect(calls[1]).toBe('menu {"id":"read","title":"只读选中的文字","contexts":["selection"]}');
    await browser.storage.local.set({ settings: { language: "en", colours: "state" } });
    await vi.waitFor(() => expect(calls).toHaveLength(8));
    expect(calls[5]).toBe('menu {"id":"read","title":"Read the selected text alone","contexts":["selection"]}');
  });
});

describe("shortcuts", () => {
  const press = (command: string) => (on.command as (name: string, of: typeof tab) => void)(command, tab);

  it("read the page without opening the panel, open the panel, capture", async () => {
    inTab = () => true;
    press("read-page");
    press("open-panel");
    press("capture-focused");
    await settled();
    expect(calls).toEqual(['tell 7 {"type":"read"}', 'panel {"windowId":1}', 'tell 7 {"type":"captureFocused"}']);
  });
});

describe("messages", () => {
  const send = (message: unknown, sender = { tab }) =>
    new Promise((respond) => (on.message as (...all: unknown[]) => unknown)(message, sender, respond));

  it("are refused when they are none of ours", async () => {
    expect(await send({ type: "capture" })).toEqual({ ok: false, reason: "invalid" });
  });

  it("keep captures and tell the other tabs, not the one that asked", async () => {
    for (const id of [7, 8]) await browser.storage.session.set({ [`tab:${id}`]: { state: "read", figures: 4 } });
    const message = { type: "capture", visit: VISIT, drafts: [draftOf(1, figureOf("17%"))] };
    expect(await send(message)).toMatchObject({ ok: true, captures: [{ id: message.drafts[0]?.id }] });
    expect(await database.captures.count()).toBe(1);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(calls).toEqual([`tell 8 {"type":"capturesChanged","url":"${VISIT.url}"}`]);
  });

  it("are answered also when the service worker has a bug, so that the page does not wait forever", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    await database.open();
    vi.spyOn(database.captures, "bulkPut").mockRejectedValue(new TypeError("ours"));
    const message = { type: "capture", visit: VISIT, drafts: [draftOf(1, figureOf("17%"))] };
    expect(await send(message)).toEqual({ ok: false, reason: "unavailable" });
    expect(logged).toHaveBeenCalled();
  });

  it("tell what an indicator means, and that an unknown one means nothing", async () => {
    expect(await send({ type: "definition", id: "gdp" })).toMatchObject({ ok: true, text: expect.stringMatching(/./) });
    expect(await send({ type: "definition", id: "no-such" })).toEqual({ ok: true, text: null });
  });

  it("show on the button how many figures a page has", async () => {
    await send({ type: "tabStatus", status: { state: "read", figures: 1362 } });
    expect(calls).toEqual(['badge {"tabId":7,"text":"999+"}', 'title {"tabId":7,"title":"本页读出 1362 个数字"}']);
    expect(await browser.storage.session.get(null)).toEqual({
      "tab:7": { state: "read", figures: 1362 },
      lastRead: 7,
    });
  });
});
