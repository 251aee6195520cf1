import type { Capture, Source } from "@shuzhai/core";
import type { ExtensionBrowser } from "../browser/chromium.ts";
import type { Evaluates } from "./evaluates.ts";

export interface Rows {
  captures: Capture[];
  sources: Source[];
}

/** What is on the disk, read past the extension's own code. */
export async function storedRows(browser: ExtensionBrowser): Promise<Rows> {
  const page = await browser.context.newPage();
  try {
    await page.goto(browser.address("manifest.json"));
    return await rowsIn(page);
  } finally {
    await page.close();
  }
}

export function rowsIn(page: Evaluates): Promise<Rows> {
  return page.evaluate(async () => {
    // asked by name only, so that looking does not create a database
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes("shuzhai")) return { captures: [], sources: [] };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("shuzhai");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = <T>(table: string) =>
      new Promise<T[]>((resolve, reject) => {
        const asked = database.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const rows = { captures: await all<Capture>("captures"), sources: await all<Source>("sources") };
    database.close();
    return rows;
  });
}
