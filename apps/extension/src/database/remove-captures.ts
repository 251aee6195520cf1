import type { Capture } from "@shuzhai/core";
import type { ShuzhaiDatabase } from "./open";
import { write } from "./write";

/** Removes captures and returns them as they stood, so that they can be restored. Sources and texts stay: evidence is cheap. */
export function removeCaptures(database: ShuzhaiDatabase, ids: string[]): Promise<Capture[]> {
  return write(database, async () => {
    const stood = await database.captures.where("id").anyOf(ids).toArray();
    await database.captures.bulkDelete(ids);
    return stood;
  });
}

/** Puts removed captures back as they were. One that was captured anew in the meantime stays as it is. */
export function restoreCaptures(database: ShuzhaiDatabase, captures: Capture[]): Promise<Capture[]> {
  return write(database, async () => {
    for (const capture of captures) {
      if (!(await database.captures.get(capture.id))) await database.captures.add(capture);
    }
    return database.captures
      .where("id")
      .anyOf(captures.map((capture) => capture.id))
      .sortBy("capturedAt");
  });
}
