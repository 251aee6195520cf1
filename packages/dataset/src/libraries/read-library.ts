import { unzipSync } from "fflate";
import { readLines } from "../backup/read-lines";
import { linesOf } from "../streams/lines";
import { type ReadWorkbook, readWorkbook } from "../workbook/read-workbook";

/** The records in the archive that the extension writes as a backup. */
const RECORDS = "library.jsonl";
const HEAD = /^\ufeff?\s*\{"type":"shuzhai"/;

/** Whether bytes are to be read as a library and not as a report: JSON Lines of ours, or a zip (a workbook, a backup). */
export function isLibrary(bytes: Uint8Array): boolean {
  return isZip(bytes) || HEAD.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 64)));
}

/** A library from any file of ours that holds one: JSON Lines, a workbook, or the backup of the extension. */
export async function readLibrary(bytes: Uint8Array): Promise<ReadWorkbook> {
  const lines = isZip(bytes) ? recordsIn(bytes) : bytes;
  if (!lines) return readWorkbook(bytes);
  const read = await readLines(linesOf([lines]));
  return read.ok ? { ...read, changes: [] } : read;
}

function recordsIn(archive: Uint8Array): Uint8Array | null {
  try {
    return unzipSync(archive, { filter: ({ name }) => name === RECORDS })[RECORDS] ?? null;
  } catch {
    return null;
  }
}

/** By its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
