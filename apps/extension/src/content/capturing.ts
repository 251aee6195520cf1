import type { Capture, Edits, Figure } from "@shuzhai/core";
import type { Draft } from "../messages/draft";
import type { Mark } from "../messages/mark";
import type { Answer, Kept, Request, StorageRequest } from "../messages/requests";
import type { PageVisit } from "../messages/visit";
import { BY_HAND } from "./by-hand";
import { draftOf, visitOf } from "./draft-of";
import type { Page } from "./page";
import { anchoringSteps } from "./placed";
import type { Reading } from "./reading";
import { runInSlices } from "./slices";

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
  /**
   * Captures a figure that the person read by hand. Says why it is not kept; sent again with the same id, it takes the
   * place of what was sent before.
   */
  captureByHand(figure: Figure, id: string): Promise<Failure | null>;
  /** Keeps a figure as the person corrects it, captured before or not. Says why it is not kept. */
  correct(id: string, edits: Edits): Promise<Failure | null>;
  /** Removes the capture of a figure. */
  undo(id: string): Promise<void>;
  /** Sends what is not saved once more. */
  sendAgain(): Promise<void>;
  /** Asks what is stored of this address. */
  refresh(): Promise<void>;
  /** whether something would be lost if the page were closed now */
  hasUnsaved(): boolean;
}

/** Why something is not kept. */
export type Failure = Extract<Kept, { ok: false }>["reason"] | "unanswered";

/** Waits before sending again when no answer came: the service worker may have been stopped in the midst of it. */
const RETRY_AFTER_MS = [50, 250, 1000];

type LibraryRequest = Extract<Request, { type: "library" }>;

interface Parcel {
  visit: PageVisit;
  drafts: Draft[];
}

export function createCapturing(page: Page, { request, now, wait }: CapturingOptions): Capturing {
  const unsaved = new Set<Parcel>();
  /** counts what happened to `known`, so that an answer that was overtaken by it is not taken for the present */
  let turn = 0;

  async function send(parcel: Parcel): Promise<Failure | null> {
    unsaved.add(parcel);
    mark(parcel, { state: "saving" });
    const kept = await ask({ type: "capture", ...parcel });
    if (kept.ok) {
      unsaved.delete(parcel);
      knowAlso(kept.captures);
      mark(parcel, null);
      return null;
    }
    mark(parcel, { state: "unsaved", reason: kept.reason });
    return kept.reason;
  }

  /** The drafts keep their ids, so a request that was done though its answer was lost is not done twice. */
  async function ask<R extends StorageRequest | LibraryRequest>(
    message: R,
  ): Promise<Answer<R> | { ok: false; reason: "unanswered" }> {
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
    const reading = page.parsed.peek();
    if (!reading) return;
    const asked = ++turn;
    const kept = await ask({ type: "capturesAt", url: reading.url });
    if (kept.ok) await seek(reading, kept.captures);
    if (asked !== turn) return refresh();
    if (kept.ok) know(kept.captures);
  }

  /** Finds captures in the text one by one, before they are all placed at once. */
  async function seek(reading: Reading, captures: Capture[]): Promise<void> {
    const sought = captures.map(({ selectors }) => selectors);
    await runInSlices(anchoringSteps(reading, sought), { signal: new AbortController().signal });
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
      const reading = page.parsed.value;
      if (!reading) return;
      const at = now();
      const marks = page.marks.value;
      const open = ids.filter((id) => isOpen(marks.get(id)));
      const drafts = open.flatMap((id) => reading.byId.get(id) ?? []).map((figure) => draftOf(figure, reading, at));
      if (drafts.length) await send({ visit: visitOf(reading), drafts });
    },
    async captureByHand(figure, id) {
      const reading = page.parsed.value;
      if (!reading) return "unavailable";
      for (const parcel of unsaved) if (parcel.drafts[0]?.id === id) unsaved.delete(parcel);
      const draft = { ...draftOf(figure, reading, now()), id, parserVersion: BY_HAND };
      return send({ visit: visitOf(reading), drafts: [draft] });
    },
    async correct(id, edits) {
      const reading = page.parsed.value;
      const mark = page.marks.value.get(id);
      if (mark?.state === "captured") {
        const act = { is: "edit" as const, ids: [mark.captureId], change: { set: edits }, at: now().toISOString() };
        const acted = await ask({ type: "library", act });
        if (!acted.ok) return acted.reason;
        await refresh();
        return null;
      }
      const figure = reading?.byId.get(id);
      if (!reading || !figure) return "unavailable";
      return send({ visit: visitOf(reading), drafts: [{ ...draftOf(figure, reading, now()), edits }] });
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

/** Whether there is something to be captured: nothing was yet, another number was, or it was not to be seen. */
function isOpen(mark: Mark | undefined): boolean {
  return !mark || mark.state === "revised" || mark.state === "ignored";
}
