import { nextTouch } from "./actions";
import type { ShuzhaiDatabase } from "./open";
import { write } from "./write";

/** Deletes all that a person kept, for good; how many captures there were. Pages that follow read an empty library. */
export function clear(database: ShuzhaiDatabase): Promise<number> {
  return write(database, async () => {
    const count = await database.captures.count();
    const held = database.tables.filter(({ name }) => name !== "meta");
    await Promise.all(held.map((table) => table.clear()));
    await database.meta.delete("lastBackup");
    await nextTouch(database);
    return count;
  });
}
