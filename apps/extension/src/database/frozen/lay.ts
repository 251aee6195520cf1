/**
 * A database as an earlier version of the extension left it, written past the present code. Bytes stand as base64, keys
 * and indexes in Dexie's spelling: "++n" counts by itself, "&touched" is unique, "[state+n]" has two parts.
 */
export interface FrozenDatabase {
  version: number;
  tables: Record<string, { keyPath: string; indexes: string[]; rows: object[] }>;
}

/** Lays it under the name. The version is Dexie's, which counts in tens. */
export async function layFrozen(name: string, { version, tables }: FrozenDatabase): Promise<void> {
  const opening = indexedDB.open(name, version * 10);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes, rows }] of Object.entries(tables)) {
        const counts = keyPath.startsWith("++");
        const store = opening.result.createObjectStore(table, {
          keyPath: counts ? keyPath.slice(2) : keyPath,
          autoIncrement: counts,
        });
        for (const index of indexes) {
          const name = index.replace(/^&/, "");
          const parts = name.startsWith("[") ? name.slice(1, -1).split("+") : name;
          store.createIndex(name, parts, { unique: index.startsWith("&") });
        }
        for (const row of rows) store.add(thawed(row));
      }
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  database.close();
}

function thawed(row: object): object {
  const { bytes } = row as { bytes?: string };
  return bytes === undefined ? row : { ...row, bytes: Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)) };
}
