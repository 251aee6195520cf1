import type { Library } from "@shuzhai/dataset";
import { readLibrary, type SheetChange } from "@shuzhai/dataset/files";
import { eachBytes, fail, type Reading, type Tally } from "./read-files";

/** All libraries; null where one cannot be read: half of what was asked for is not made. */
export async function readLibraries(reading: Reading, tally: Tally): Promise<Library[] | null> {
  const libraries: Library[] = [];
  for await (const { file, bytes } of eachBytes(reading, tally)) {
    const read = await readLibrary(bytes);
    if (!read.ok) {
      fail(reading, tally, reading.texts.badLibrary(file, read.problems));
      continue;
    }
    sayChanges(file, read.changes, reading);
    tally.figures += read.library.captures.length;
    libraries.push(read.library);
  }
  return tally.failed > 0 ? null : libraries;
}

/** What was edited in a workbook is not read, so it is said. */
export function sayChanges(file: string, changes: SheetChange[], { say, texts }: Reading): void {
  if (changes.length > 0) say(texts.sheetChanges(file, changes));
}
