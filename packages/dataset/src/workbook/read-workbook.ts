import readXlsx from "read-excel-file/universal";
import { type Library, type Problem, readLines } from "../backup/read-lines";
import { readMarks } from "./machine-rows";
import { MACHINE_SHEET, machineLine } from "./machine-sheet";
import { type SheetChange, sheetChanges } from "./sheet-changes";

/** `changes`: what was changed by hand in sheet 数据. It is told and not taken: the library is as it was written. */
export type ReadWorkbook = { ok: true; library: Library; changes: SheetChange[] } | { ok: false; problems: Problem[] };

export const DATA_SHEET = "数据";

/** A workbook of ours back to its library, by its sheet 机读, and what someone changed in sheet 数据 since. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const sheets = await sheetsOf(bytes);
  if (!sheets) return { ok: false, problems: [{ line: 1, reason: "notOurs", detail: "XLSX" }] };
  const series = (name: string) =>
    sheets.filter(({ sheet }) => sheet === name || sheet.startsWith(`${name} (`)).map(({ data }) => data);
  const ours = series(MACHINE_SHEET);
  if (ours.length === 0) return { ok: false, problems: [{ line: 1, reason: "notOurs", detail: MACHINE_SHEET }] };
  // the first row of each sheet is its header
  const lines = ours.flatMap((data) => data.slice(1).map(machineLine));
  const read = await readLines(lines);
  if (!read.ok) return read;
  return { ...read, changes: sheetChanges(series(DATA_SHEET), read.library, readMarks(lines)) };
}

/** All sheets with their cells; null where the bytes are no whole workbook. */
export async function sheetsOf(
  bytes: Uint8Array,
): Promise<{ sheet: string; data: readonly (readonly unknown[])[] }[] | null> {
  try {
    // a copy: the bytes of a Node buffer may lie in a larger one
    return await readXlsx(new Uint8Array(bytes).buffer, { trim: false });
  } catch {
    return null;
  }
}
