// @vitest-environment happy-dom
import type { Capture } from "@shuzhai/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { Kept, Request } from "../messages/requests";
import { TEXT } from "../testing/captures";
import { FIGURES, readingOf } from "../testing/reading";
import { type Capturing, type CapturingOptions, createCapturing } from "./capturing";
import { createPage, type Page } from "./page";

/** A service worker that keeps captures in a map, and can be made to fail. */
class Worker {
  kept = new Map<string, Capture>();
  requests: Request[] = [];
  /** what the answer to a kind of request waits for, once it is made */
  before: { capturesAt?: Promise<void> } = {};
  /** what happens to the next requests: done but not answered, not done, or refused */
  next: ("dies before" | "dies after" | "full")[] = [];

  request = (async (message: Request): Promise<Kept | { ok: true }> => {
    this.requests.push(message);
    const fate = this.next.shift();
    if (fate === "dies before") throw new Error("Could not establish connection");
    if (fate === "full") return { ok: false, reason: "full" };
    const captures = this.run(message);
    const { capturesAt } = this.before;
    if (message.type === "capturesAt" && capturesAt) await capturesAt;
    if (fate === "dies after") throw new Error("The message channel closed before a response was received");
    return { ok: true, captures };
  }) as CapturingOptions["request"];

  private run(message: Request): Capture[] {
    if (message.type === "remove") {
      const removed = message.ids.flatMap((id) => this.kept.get(id) ?? []);
      for (const id of message.ids) this.kept.delete(id);
      return removed;
    }
    if (message.type !== "capture") return [...this.kept.values()];
    const captures = message.drafts.map((draft) => this.kept.get(draft.id) ?? { ...draft, sourceId: "s" });
    for (const capture of captures) this.kept.set(capture.id, capture);
    return captures;
  }
}

let worker: Worker;
let page: Page;
let capturing: Capturing;
let waited: number[];
const [amount, growth] = FIGURES as [(typeof FIGURES)[0], (typeof FIGURES)[0]];

beforeEach(() => {
  worker = new Worker();
  page = createPage(document);
  page.parsed.value = readingOf(document);
  waited = [];
  capturing = createCapturing(page, {
    request: worker.request,
    now: () => new Date("2026-11-21T08:00:00Z"),
    wait: async (ms) => void waited.push(ms),
  });
});

const states = () => Object.fromEntries([...page.marks.value].map(([id, mark]) => [id, mark.state]));

describe("capturing", () => {
  it("looks captured when it is kept, not before", async () => {
    const done = capturing.capture([amount.id]);
    expect(states()).toEqual({ [amount.id]: "saving" });
    await done;
    expect(states()).toEqual({ [amount.id]: "captured" });
  });

  it("sends the figure with its evidence", async () => {
    await capturing.capture([growth.id]);
    const [kept] = [...worker.kept.values()];
    expect(kept).toMatchObject({
      figure: growth,
      edits: {},
      selectors: { quote: { exact: "17%" }, position: growth.span },
      sentence: "2023年，云岫县到位资金30.44亿元，增长17%。",
      capturedAt: "2026-11-21T08:00:00.000Z",
    });
    expect(worker.requests[0]).toMatchObject({ visit: { url: page.reading.value?.url, text: TEXT } });
  });

  it.each(["dies before", "dies after"] as const)(
    "loses nothing and doubles nothing when the worker %s",
    async (fate) => {
      worker.next = [fate, fate];
      await capturing.capture([amount.id]);
      expect(waited).toEqual([50, 250]);
      expect(worker.kept.size).toBe(1);
      expect(states()).toEqual({ [amount.id]: "captured" });
      const ids = worker.requests.map((request) => request.type === "capture" && request.drafts[0]?.id);
      expect(new Set(ids).size).toBe(1);
    },
  );

  it("holds what is refused, says why, and keeps it when sent again", async () => {
    worker.next = ["full"];
    await capturing.capture([amount.id, growth.id]);
    expect(page.marks.value.get(amount.id)).toEqual({ state: "unsaved", reason: "full" });
    expect(capturing.hasUnsaved()).toBe(true);
    await capturing.sendAgain();
    expect(states()).toEqual({ [amount.id]: "captured", [growth.id]: "captured" });
    expect(capturing.hasUnsaved()).toBe(false);
  });

  it("holds what no one answers", async () => {
    worker.next = Array(4).fill("dies before");
    await capturing.capture([amount.id]);
    expect(page.marks.value.get(amount.id)).toEqual({ state: "unsaved", reason: "unanswered" });
    expect(waited).toEqual([50, 250, 1000]);
  });

  it("captures no figure twice, and none that is being sent", async () => {
    await Promise.all([capturing.capture([amount.id]), capturing.capture([amount.id])]);
    await capturing.capture([amount.id, growth.id]);
    expect(worker.kept.size).toBe(2);
  });

  it("removes a capture, which may be captured anew", async () => {
    await capturing.capture([amount.id]);
    await capturing.undo(amount.id);
    expect(states()).toEqual({});
    await capturing.capture([amount.id]);
    expect(states()).toEqual({ [amount.id]: "captured" });
    expect(worker.kept.size).toBe(1);
  });

  it("marks what was captured before, once it is asked", async () => {
    await capturing.capture([amount.id]);
    page.known.value = [];
    expect(states()).toEqual({});
    await capturing.refresh();
    expect(states()).toEqual({ [amount.id]: "captured" });
  });

  it("is not undone by an older answer that comes late", async () => {
    let answerLate = () => {};
    const late = new Promise<void>((resolve) => {
      answerLate = resolve;
    });
    worker.before = { capturesAt: late };
    const refreshed = capturing.refresh();
    await capturing.capture([amount.id]);
    answerLate();
    await refreshed;
    expect(states()).toEqual({ [amount.id]: "captured" });
  });
});
