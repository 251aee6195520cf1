import { fingerprint } from "@shuzhai/core/registries";
import { type Column, isNumeric } from "../tables/table";
import { LONGEST_TEXT } from "../xlsx/cells";
import { wellFormed } from "../xlsx/xml";

/**
 * A cell as one text, whether it is about to be written or was read back from a workbook that a spreadsheet has saved
 * since: 1.10 is 1.1 there, a date is a date, a long text is cut. Two cells are the same when these texts are.
 */
export function cellText(column: Column, cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = wellFormed(String(cell)).replace(/\r\n?/g, "\n");
  if (isNumeric(column) && text.trim() !== "" && Number.isFinite(Number(text))) return String(Number(text));
  return text.slice(0, LONGEST_TEXT);
}

/** By what a row is known to be as it was written. */
export function rowMark(columns: Column[], cells: readonly unknown[]): string {
  return fingerprint(columns.map((column, i) => cellText(column, cells[i])).join("\u001f"));
}
