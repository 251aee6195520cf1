import type { Capture } from "@shuzhai/core";
import type { Draft } from "../messages/draft";
import type { Mark } from "../messages/mark";
import type { Answer, Kept, Request, StorageRequest } from "../messages/requests";
import type { PageVisit } from "../messages/visit";
import { draftOf, visitOf } from "./draft-of";
import type { Page } from "./page";

export interface CapturingOptions {
  request: <R extends Request>(message: R) => Promise<Answer<R>>;
  now: () => Date;
  /** resolves after so many milliseconds */
  wait: (ms: number) => Promise<void>;
}

/** Captures figures of a page and holds what is not saved until it is. */
export interface Capturing {
  /** Captures the figures that are not captured yet; resolves when they are kept or have failed for now. */
  capture(ids: string[]): Promise<void>;
  /** Removes the capture of a figure. */
  undo(id: string): Promise<void>;
  /** Sends what is not saved once more. */
  sendAgain(): Promise<void>;
  /** Asks what is stored of this address. */
  refresh(): Promise<void>;
  /** whether something would be lost if the page were closed now */
  hasUnsaved(): boolean;
}

/** Waits before sending again when no answer came: the service worker may have been stopped in the midst of it. */
const RETRY_AFTER_MS = [50, 250, 1000];

interface Parcel {
  visit: PageVisit;
  drafts: Draft[];
}

export function createCapturing(page: Page, { request, now, wait }: CapturingOptions): Capturing {
  const unsaved = new Set<Parcel>();
  /** counts what happened to `known`, so that an answer that was overtaken by it is not taken for the present */
  let turn = 0;

  async function send(parcel: Parcel): Promise<void> {
    unsaved.add(parcel);
    mark(parcel, { state: "saving" });
    const kept = await ask({ type: "capture", ...parcel });
    if (kept.ok) {
      unsaved.delete(parcel);
      knowAlso(kept.captures);
      mark(parcel, null);
    } else {
      mark(parcel, { state: "unsaved", reason: kept.reason });
    }
  }

  /** The drafts keep their ids, so a request that was done though its answer was lost is not done twice. */
  async function ask(message: StorageRequest): Promise<Kept | { ok: false; reason: "unanswered" }> {
    for (const pause of [...RETRY_AFTER_MS, null]) {
      try {
        return await request(message);
      } catch {
        if (pause !== null) await wait(pause);
      }
    }
    return { ok: false, reason: "unanswered" };
  }

  function know(captures: Capture[]): void {
    turn++;
    page.known.value = captures;
  }

  function knowAlso(captures: Capture[]): void {
    know([...new Map([...page.known.value, ...captures].map((capture) => [capture.id, capture])).values()]);
  }

  async function refresh(): Promise<void> {
    const url = page.reading.peek()?.url;
    if (url === undefined) return;
    const asked = ++turn;
    const kept = await ask({ type: "capturesAt", url });
    if (asked !== turn) return refresh();
    if (kept.ok) know(kept.captures);
  }

  function mark(parcel: Parcel, mark: Mark | null): void {
    const marks = new Map(page.sending.value);
    for (const { figure } of parcel.drafts) {
      if (mark) marks.set(figure.id, mark);
      else marks.delete(figure.id);
    }
    page.sending.value = marks;
  }

  return {
    async capture(ids) {
      const reading = page.reading.value;
      if (!reading) return;
      const at = now();
      const marks = page.marks.value;
      const open = ids.filter((id) => !marks.has(id) || marks.get(id)?.state === "revised");
      const drafts = open.flatMap((id) => reading.byId.get(id) ?? []).map((figure) => draftOf(figure, reading, at));
      if (drafts.length) await send({ visit: visitOf(reading), drafts });
    },
    async undo(id) {
      const mark = page.marks.value.get(id);
      if (mark?.state !== "captured") return;
      const removed = await ask({ type: "remove", ids: [mark.captureId] });
      if (removed.ok) know(page.known.value.filter((capture) => capture.id !== mark.captureId));
    },
    async sendAgain() {
      await Promise.all([...unsaved].map(send));
    },
    refresh,
    hasUnsaved: () => unsaved.size > 0,
  };
}
