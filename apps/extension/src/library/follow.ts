import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Source } from "@shuzhai/core";
import { liveQuery } from "dexie";
import type { ShuzhaiDatabase } from "../database/open";
import type { Messages } from "../i18n/zh";
import { type Row, rowOf } from "./row";

/** All captures as rows, in no order, followed live. */
export interface FollowedLibrary {
  rows: ReadonlySignal<readonly Row[]>;
  sources: ReadonlyMap<string, Source>;
  /** how many are read of how many; null when all are */
  progress: ReadonlySignal<{ read: number; total: number } | null>;
}

/** Rows that are read first, so that something is there at once. */
const FIRST = 200;
const BATCH = 4000;

/**
 * Reads the library and keeps it up to date by the actions that are written down, without reading it again: only where
 * actions were missed is all of it read anew. `signal` ends it.
 */
export function followLibrary(database: ShuzhaiDatabase, say: Messages, ended: AbortSignal): FollowedLibrary {
  const byId = new Map<string, Row>();
  const sources = new Map<string, Source>();
  const rows = signal<readonly Row[]>([]);
  const progress = signal<{ read: number; total: number } | null>({ read: 0, total: 0 });
  const publish = () => {
    rows.value = [...byId.values()];
  };

  const read = async (): Promise<number> => {
    byId.clear();
    sources.clear();
    const seen = (await database.meta.get("touched"))?.value ?? 0;
    for (const source of await database.sources.toArray()) sources.set(source.id, source);
    const keep = (captures: Parameters<typeof rowOf>[0][]) => {
      for (const capture of captures) byId.set(capture.id, rowOf(capture, sources.get(capture.sourceId), say));
    };
    keep(await database.captures.orderBy("capturedAt").reverse().limit(FIRST).toArray());
    publish();
    const total = await database.captures.count();
    let last = "";
    for (;;) {
      const batch = await database.captures.where("id").above(last).limit(BATCH).toArray();
      if (batch.length === 0 || ended.aborted) break;
      keep(batch);
      last = batch.at(-1)!.id;
      progress.value = { read: Math.min(byId.size, total), total };
      if (batch.length < BATCH) break;
    }
    progress.value = null;
    publish();
    return seen;
  };

  const readAgain = async (ids: string[]) => {
    const captures = await database.captures.bulkGet(ids);
    const missing = captures.flatMap((capture) => (capture && !sources.has(capture.sourceId) ? capture.sourceId : []));
    for (const source of await database.sources.bulkGet([...new Set(missing)]))
      if (source) sources.set(source.id, source);
    ids.forEach((id, index) => {
      const capture = captures[index];
      if (capture) byId.set(id, rowOf(capture, sources.get(capture.sourceId), say));
      else byId.delete(id);
    });
    publish();
  };

  void catchUp(database, read, readAgain, progress, ended);
  return { rows, sources, progress };
}

async function catchUp(
  database: ShuzhaiDatabase,
  read: () => Promise<number>,
  readAgain: (ids: string[]) => Promise<void>,
  progress: Signal<unknown>,
  ended: AbortSignal,
): Promise<void> {
  let seen = await read();
  const latest = async () => (await database.meta.get("touched"))?.value ?? 0;
  let following = Promise.resolve();
  const follow = async (touched: number) => {
    if (touched === seen) return;
    const actions = await database.actions.where("touched").above(seen).toArray();
    const inOrder = actions.map((action) => action.touched).sort((a, b) => a - b);
    // one that was undone or forgotten since has left a gap
    const whole = inOrder.length > 0 && inOrder.every((number, index) => number === seen + index + 1);
    if (whole) {
      seen = inOrder.at(-1)!;
      await readAgain([...new Set(actions.flatMap(({ changes }) => changes.map(({ id }) => id)))]);
    } else {
      progress.value = { read: 0, total: 0 };
      seen = await read();
    }
  };
  const subscription = liveQuery(latest).subscribe({
    next: (touched) => {
      following = following.then(() => follow(touched));
    },
    error: (error) => console.error(error),
  });
  ended.addEventListener("abort", () => subscription.unsubscribe());
}
