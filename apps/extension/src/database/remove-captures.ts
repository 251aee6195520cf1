import type { Capture } from "@shuzhai/core";
import { recordAction } from "./actions";
import type { ShuzhaiDatabase } from "./open";
import { write } from "./write";

/** Removes captures and returns them as they stood, so that they can be restored. Sources and texts stay: evidence is cheap. */
export function removeCaptures(database: ShuzhaiDatabase, ids: string[]): Promise<Capture[]> {
  return write(database, async () => {
    const stood = await database.captures.where("id").anyOf(ids).toArray();
    await database.captures.bulkDelete(ids);
    await recordAction(
      database,
      "remove",
      stood.map((capture) => ({ is: "removed", id: capture.id, capture })),
    );
    return stood;
  });
}

/** Puts removed captures back as they were. One that was captured anew in the meantime stays as it is. */
export function restoreCaptures(database: ShuzhaiDatabase, captures: Capture[]): Promise<Capture[]> {
  return write(database, async () => {
    const ids = captures.map((capture) => capture.id);
    const there = await database.captures.bulkGet(ids);
    const missing = captures.filter((_, index) => !there[index]);
    await database.captures.bulkAdd(missing);
    await recordAction(
      database,
      "restore",
      missing.map(({ id }) => ({ is: "added", id })),
    );
    return database.captures.where("id").anyOf(ids).sortBy("capturedAt");
  });
}
