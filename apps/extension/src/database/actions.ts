import type { Capture } from "@shuzhai/core";
import { Dexie } from "dexie";
import type { Reading } from "../messages/reading";
import type { ShuzhaiDatabase } from "./open";

/** What a person may set of a capture. */
export type Personal = Pick<Capture, "edits" | "tags" | "note" | "collection" | "updatedAt">;

/** One capture before and after. A capture that is not in its table, but may come back, is held here. */
export type Change =
  | { is: "added" | "removed"; id: string; capture?: Capture }
  | { is: "edited"; id: string; before: Personal; after: Personal }
  | { is: "reread"; id: string; before: Timed<Reading>; after: Timed<Reading> };
type Timed<T> = T & Pick<Capture, "updatedAt">;

export type ActionKind = "capture" | "remove" | "restore" | "edit" | "import" | "reread";

/** What was done at once, so that it can be undone and done again, in this session or the next. */
export interface Action {
  n: number;
  kind: ActionKind;
  state: "done" | "undone";
  /** counts all writing, without gaps: a page that has seen one number knows whether it missed anything */
  touched: number;
  /** an import comes in parts, which are undone together */
  batch?: string;
  changes: Change[];
}

/** How many actions can be undone. */
const REMEMBERED = 100;

/** Writes down what was changed; what had been undone before can no longer be done again. Inside a transaction. */
export async function recordAction(
  database: ShuzhaiDatabase,
  kind: ActionKind,
  changes: Change[],
  batch?: string,
): Promise<void> {
  if (changes.length === 0) return;
  await inState(database, "undone").delete();
  const touched = await nextTouch(database);
  const n = await database.actions.add({ kind, state: "done", touched, changes, ...(batch && { batch }) });
  await database.actions
    .where("n")
    .belowOrEqual(n - REMEMBERED)
    .delete();
}

/** The number for an action that is written or changed now. Inside a transaction. */
export async function nextTouch(database: ShuzhaiDatabase): Promise<number> {
  const value = ((await database.meta.get("touched"))?.value ?? 0) + 1;
  await database.meta.put({ key: "touched", value });
  return value;
}

/** The actions of a state in the order in which they were done. */
export function inState(database: ShuzhaiDatabase, state: Action["state"]) {
  return database.actions.where("[state+n]").between([state, Dexie.minKey], [state, Dexie.maxKey]);
}
