import { NewerDatabaseError } from "./failure";
import { SCHEMA_VERSION, type ShuzhaiDatabase } from "./open";

/**
 * Runs a change in one transaction over all tables and resolves when it is on the disk: all of it or nothing.
 * Dexie opens a database of a newer version without a word, so the version that is written down is asked each time.
 */
export function write<T>(database: ShuzhaiDatabase, change: () => Promise<T>): Promise<T> {
  return database.transaction("rw", database.tables, async () => {
    const schema = await database.meta.get("schemaVersion");
    if (schema && schema.value > SCHEMA_VERSION) throw new NewerDatabaseError(`schema ${schema.value}`);
    return change();
  });
}
