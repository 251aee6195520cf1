import type { Capture, Source } from "@shuzhai/core";
import type { Choice } from "@shuzhai/dataset/codebook";
import { Dexie, type EntityTable, type Table } from "dexie";
import type { Action } from "./actions";
import type { StoredCodebook } from "./codebooks";
import type { StoredText } from "./stored-text";

/** The version of the tables below. A change of them is a new version with its migration; old ones stay as they are. */
export const SCHEMA_VERSION = 3;

export type ShuzhaiDatabase = Dexie & {
  captures: EntityTable<Capture, "id">;
  sources: EntityTable<Source, "id">;
  /** the evidence: each text once, whatever the number of addresses and captures */
  texts: EntityTable<StoredText, "hash">;
  /** what was done, for undo and for pages that follow; the last hundred */
  actions: EntityTable<Action, "n">;
  codebooks: EntityTable<StoredCodebook, "id">;
  /** which capture a person took for a cell of a codebook */
  choices: Table<Choice, [codebookId: string, cell: string]>;
  /** schemaVersion · touched: how often actions were written · lastBackup: ms since 1970 */
  meta: EntityTable<{ key: "schemaVersion" | "touched" | "lastBackup"; value: number }, "key">;
};

/**
 * The one database of the extension. Only the service worker writes; pages read it and follow it live.
 * Transactions are strict: they complete when the rows are on the disk, so that an acknowledged capture is kept.
 */
export function openDatabase(name = "shuzhai"): ShuzhaiDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as ShuzhaiDatabase;
  database.version(1).stores({
    captures: "id, sourceId, capturedAt",
    sources: "id, url",
    texts: "hash",
    meta: "key",
  });
  database
    .version(2)
    .stores({ actions: "++n, &touched, [state+n]" })
    .upgrade(async (transaction) => {
      await transaction.table("meta").put({ key: "schemaVersion", value: 2 });
    });
  database
    .version(3)
    .stores({
      // by place, as it was read and as it was corrected: what a page's places have is known without reading the rest
      captures: "id, sourceId, capturedAt, figure.locality.name, edits.locality.name",
      codebooks: "id",
      choices: "[codebookId+cell], codebookId",
    })
    .upgrade(async (transaction) => {
      await transaction.table("meta").put({ key: "schemaVersion", value: 3 });
    });
  database.on("populate", (transaction) => {
    transaction.table("meta").add({ key: "schemaVersion", value: SCHEMA_VERSION });
  });
  return database;
}
