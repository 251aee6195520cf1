import readXlsx from "read-excel-file/universal";
import { type ReadBackup, readLines } from "../backup/read-lines";
import { MACHINE_SHEET, machineLine } from "./machine-sheet";

/** A workbook of ours back to its library, by its sheet 机读. What was changed in the other sheets is not read. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadBackup> {
  const sheets = await sheetsOf(bytes);
  if (!sheets) return { ok: false, problems: [{ line: 1, reason: "notOurs", detail: "XLSX" }] };
  const ours = sheets.filter(({ sheet }) => sheet === MACHINE_SHEET || sheet.startsWith(`${MACHINE_SHEET} (`));
  if (ours.length === 0) return { ok: false, problems: [{ line: 1, reason: "notOurs", detail: MACHINE_SHEET }] };
  // the first row of each sheet is its header
  return readLines(ours.flatMap(({ data }) => data.slice(1).map(machineLine)));
}

/** All sheets with their cells; null where the bytes are no whole workbook. */
export async function sheetsOf(
  bytes: Uint8Array,
): Promise<{ sheet: string; data: readonly (readonly unknown[])[] }[] | null> {
  try {
    return await readXlsx(bytes.slice().buffer, { trim: false });
  } catch {
    return null;
  }
}
