import type { Column, Row } from "../tables/table";
import { LONGEST_TEXT } from "../xlsx/cells";

/** The sheet by which a workbook is read back whole: a record a row, as in a backup, over several cells when it is long. */
export const MACHINE_SHEET = "机读";

const CELLS = 8;
export const MACHINE_COLUMNS: Column[] = Array.from({ length: CELLS }, (_, i) => ({
  id: `json${i + 1}`,
  zh: i === 0 ? "机读记录（供数摘读回，请勿修改）" : `续${i}`,
  en: "Record for reading the workbook back; edits in the other sheets are told, not taken",
  type: "text",
}));

export function machineRow(line: string): Row {
  const row: Row = MACHINE_COLUMNS.map(() => null);
  let at = 0;
  for (let i = 0; i < CELLS && at < line.length; i++) {
    let end = Math.min(at + LONGEST_TEXT, line.length);
    // a pair of surrogates stays in one cell
    if (end < line.length && line.charCodeAt(end) >> 10 === 0x37) end--;
    row[i] = line.slice(at, end);
    at = end;
  }
  return row;
}

export function machineLine(cells: readonly unknown[]): string {
  return cells.filter((cell) => cell !== null && cell !== undefined).join("");
}
