import type { Capture } from "@shuzhai/core";
import type { CaptureChange } from "../messages/capture-change";
import { type Change, type Personal, recordAction } from "./actions";
import type { ShuzhaiDatabase } from "./open";
import { write } from "./write";

/**
 * Changes what a person may set of captures; the reading stays. `at`: ISO time of the change. Returns the captures that
 * differ from before: one that already was so is not touched.
 */
export function editCaptures(
  database: ShuzhaiDatabase,
  ids: string[],
  change: CaptureChange,
  at: string,
): Promise<Capture[]> {
  return write(database, async () => {
    const changes: Change[] = [];
    const edited = (await database.captures.bulkGet(ids)).flatMap((capture) => {
      if (!capture) return [];
      const before = personal(capture);
      const after = changed(before, change);
      if (JSON.stringify(after) === JSON.stringify(before)) return [];
      after.updatedAt = at;
      changes.push({ is: "edited", id: capture.id, before, after });
      return [{ ...capture, ...after }];
    });
    await database.captures.bulkPut(edited);
    await recordAction(database, "edit", changes);
    return edited;
  });
}

function personal({ edits, tags, note, collection, updatedAt }: Capture): Personal {
  return { edits, tags, note, collection, updatedAt };
}

function changed(
  before: Personal,
  { set = {}, reset = [], note, collection, addTags = [], removeTags = [] }: CaptureChange,
): Personal {
  const edits = { ...before.edits, ...set };
  for (const field of reset) delete edits[field];
  const tags = [...new Set([...before.tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
  return {
    ...before,
    edits,
    tags,
    note: note ?? before.note,
    collection: collection === undefined ? before.collection : collection,
  };
}
