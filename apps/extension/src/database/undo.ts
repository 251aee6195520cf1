import type { Capture } from "@shuzhai/core";
import { type Action, type Change, inState, nextTouch } from "./actions";
import type { ShuzhaiDatabase } from "./open";
import { withReading } from "./reread-captures";
import { write } from "./write";

/** Takes the last action back, all parts of it; the ids of the captures concerned, none where there is nothing to undo. */
export function undo(database: ShuzhaiDatabase): Promise<string[]> {
  return write(database, () => turn(database, "done", "undone"));
}

/** Does again what was undone last. */
export function redo(database: ShuzhaiDatabase): Promise<string[]> {
  return write(database, () => turn(database, "undone", "done"));
}

async function turn(database: ShuzhaiDatabase, from: Action["state"], to: Action["state"]): Promise<string[]> {
  const ids: string[] = [];
  let batch: string | undefined;
  do {
    const waiting = inState(database, from);
    const action = await (from === "done" ? waiting.last() : waiting.first());
    if (!action || (batch !== undefined && action.batch !== batch)) break;
    const changes = await apply(database, action.changes, to);
    await database.actions.put({ ...action, state: to, touched: await nextTouch(database), changes });
    ids.push(...changes.map(({ id }) => id));
    batch = action.batch;
  } while (batch !== undefined);
  return ids;
}

/** Brings captures to where they stood before an action (undone) or after it (done); the changes as they are kept then. */
async function apply(database: ShuzhaiDatabase, changes: Change[], to: Action["state"]): Promise<Change[]> {
  const stood = await database.captures.bulkGet(changes.map(({ id }) => id));
  const put: Capture[] = [];
  const gone: string[] = [];
  const kept = changes.map((change, index): Change => {
    const capture = stood[index];
    const { id } = change;
    if (change.is === "edited") {
      if (capture) put.push({ ...capture, ...(to === "done" ? change.after : change.before) });
      return change;
    }
    if (change.is === "reread") {
      if (capture) put.push(withReading(capture, to === "done" ? change.after : change.before));
      return change;
    }
    const present = (change.is === "added") === (to === "done");
    if (!present) {
      gone.push(id);
      return { is: change.is, id, ...(capture && { capture }) };
    }
    if (!capture && change.capture) put.push(change.capture);
    return { is: change.is, id };
  });
  await database.captures.bulkPut(put);
  await database.captures.bulkDelete(gone);
  return kept;
}
