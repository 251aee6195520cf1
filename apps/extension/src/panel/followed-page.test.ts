// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { panelLink } from "../features/panel-link";
import { PANEL_PORT } from "../messages/panel-port";
import { captureOf } from "../testing/captures";
import { featureContext } from "../testing/context";
import { FIGURES } from "../testing/reading";
import { followPage } from "./followed-page";

type Listener = (...args: unknown[]) => void;

/** One end of a port; what is posted at the other end is copied, as browsers do. */
class End {
  name = PANEL_PORT;
  other!: End;
  heard: Listener[] = [];
  gone: Listener[] = [];
  onMessage = { addListener: (listener: Listener) => void this.heard.push(listener) };
  onDisconnect = { addListener: (listener: Listener) => void this.gone.push(listener) };
  postMessage(message: unknown): void {
    for (const listener of this.other.heard) listener(structuredClone(message));
  }
  disconnect(): void {
    for (const listener of this.other.gone) listener();
  }
}

let context: ReturnType<typeof featureContext>;
/** the page's script, where it runs */
let script: Listener | null;
let status: (changes: object) => void;
const tab = signal<number | null>(null);

beforeEach(() => {
  fakeBrowser.reset();
  script = null;
  Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (it: Listener) => (script = it), removeListener() {} },
  });
  fakeBrowser.tabs.connect = (() => {
    const [mine, theirs] = [new End(), new End()];
    mine.other = theirs;
    theirs.other = mine;
    queueMicrotask(() => (script ? script(theirs) : theirs.disconnect()));
    return mine;
  }) as never;
  vi.spyOn(browser.storage.session.onChanged, "addListener").mockImplementation((listener) => {
    status = listener as typeof status;
  });
  tab.value = 7;
});
afterEach(() => {
  context.stop();
  tab.value = null;
  vi.restoreAllMocks();
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
const read = { "tab:7": { newValue: { state: "read", figures: 4 } } };

/** A panel beside a page that is read. */
async function openBoth() {
  context = featureContext(document);
  panelLink.start(context);
  const page = followPage(tab);
  await settled();
  status(read);
  await settled();
  return page;
}

describe("the panel and its page", () => {
  it("lists the page's figures with their sentences", async () => {
    const page = await openBoth();
    const figures = page.reading.value?.figures.map(({ figure, sentence }) => [figure.quote, sentence]);
    expect(figures?.slice(0, 2)).toEqual([
      ["30.44亿元", "2023年，云岫县到位资金30.44亿元，增长17%。"],
      ["17%", "2023年，云岫县到位资金30.44亿元，增长17%。"],
    ]);
    expect(figures).toHaveLength(4);
  });

  it("lists ten thousand figures, which come in parts", async () => {
    const page = await openBoth();
    const reading = context.page.reading.value!;
    const figures = Array.from({ length: 1001 }, (_, index) => ({ ...FIGURES[0]!, id: `${index}` }));
    context.page.parsed.value = { ...reading, figures };
    await vi.waitFor(() => expect(page.reading.value?.figures).toHaveLength(1001));
    expect(page.reading.value?.figures.map(({ figure }) => figure.id)).toEqual(figures.map(({ id }) => id));
  });

  it("follows marks, focus, and captures that are not found", async () => {
    const page = await openBoth();
    context.page.known.value = [captureOf(1, FIGURES[0]!)];
    context.page.focused.value = FIGURES[1]!.id;
    expect(Object.keys(page.marks.value)).toEqual([FIGURES[0]!.id]);
    expect(page.focused.value).toBe(FIGURES[1]!.id);
    expect(page.unplaced.value).toEqual([]);
  });

  it("sees how far a page is read, and gives it up or widens it", async () => {
    const page = await openBoth();
    expect(page.progress.value).toBeNull();
    context.page.progress.value = 0.4;
    expect(page.progress.value).toBe(0.4);
    page.tell({ type: "cancel" });
    page.tell({ type: "whole", whole: true });
    expect([context.cancel.mock.calls.length, context.page.whole.value]).toEqual([1, true]);
  });

  it("acts on the page", async () => {
    const page = await openBoth();
    page.tell({ type: "capture", ids: [FIGURES[0]!.id] });
    page.tell({ type: "point", id: FIGURES[2]!.id });
    page.tell({ type: "hint", documents: { 1: { reviewYear: 2023 } } });
    expect(context.capturing.capture.mock.calls).toEqual([[[FIGURES[0]!.id]]]);
    expect(context.page.pointed.value).toBe(FIGURES[2]!.id);
    expect(context.page.hints.value).toEqual({ documents: { 1: { reviewYear: 2023 } } });
  });

  it("stops the page, but not while captures are unsaved", async () => {
    const page = await openBoth();
    context.capturing.hasUnsaved.mockReturnValueOnce(true);
    page.tell({ type: "stop" });
    await settled();
    expect([context.capturing.sendAgain.mock.calls.length, context.signal.aborted]).toEqual([1, false]);
    page.tell({ type: "stop" });
    await settled();
    expect([context.signal.aborted, page.reading.value]).toEqual([true, null]);
  });

  it("shows nothing of a page when another tab comes to the front", async () => {
    const page = await openBoth();
    tab.value = 8;
    expect([page.reading.value, page.status.value, page.marks.value]).toEqual([null, null, {}]);
  });

  it("says why a page cannot be read, and connects to none", async () => {
    context = featureContext(document);
    const page = followPage(tab);
    await settled();
    status({ "tab:7": { newValue: { state: "unreadable", reason: "pdf" } } });
    expect([page.status.value, page.reading.value]).toEqual([{ state: "unreadable", reason: "pdf" }, null]);
  });

  it("does not believe what is not said as agreed", async () => {
    const page = await openBoth();
    const before = page.reading.value;
    status({ "tab:7": { newValue: { state: "conquered" } } });
    expect(page.status.value).toBeNull();
    expect(page.reading.value).toBe(before);
  });
});
