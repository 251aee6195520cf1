import Papa from "papaparse";
import { type Cell, type Column, type HeaderLanguage, headers, isNumeric, type Row, type Table } from "../tables/table";
import { formulaSafe } from "./formula-safe";

export const BOM = "\ufeff";

export interface CsvOptions {
  /** byte order mark; Excel reads a file without it in the system's own encoding */
  bom: boolean;
  headers: HeaderLanguage;
  /**
   * What programs may make of a code such as 330822213, which RFC 4180 cannot tell from a number:
   * - plain: texts and codes are quoted, numbers are not. pandas, R, Stata and DuckDB take the type of each column
   *   from the dictionary or the script beside the file; LibreOffice makes texts of quoted fields when asked to
   *   (“Format quoted field as text”, the seventh token of its CSV filter).
   * - excel: codes stand as ="330822213". Excel and LibreOffice open them as text without asking; other programs read
   *   the sign with them.
   */
  flavour: "plain" | "excel";
}

export const CSV_DEFAULTS: CsvOptions = { bom: true, headers: "zh", flavour: "plain" };

/** A table as RFC 4180 CSV: commas, CRLF, one header line. Empty means unknown. */
export function csv({ columns, rows }: Table, options: Partial<CsvOptions> = {}): string {
  const all = { ...CSV_DEFAULTS, ...options };
  return csvHead(columns, all) + csvRows(columns, rows, all);
}

/** The begin of a CSV file: byte order mark and header line. */
export function csvHead(columns: Column[], options: CsvOptions): string {
  return (options.bom ? BOM : "") + lines([headers(columns, options.headers)], true);
}

/** Further lines of a CSV file, so that one of any length can be written in parts. */
export function csvRows(columns: Column[], rows: Row[], options: CsvOptions): string {
  const cells = rows.map((row) => row.map((cell, i) => csvCell(columns[i]!, cell, options)));
  return lines(
    cells,
    columns.map((column) => !isNumeric(column)),
  );
}

function csvCell(column: Column, cell: Cell, { flavour }: CsvOptions): Cell {
  if (cell === null || isNumeric(column)) return cell;
  return column.type === "code" && flavour === "excel" ? `="${cell.replaceAll('"', '""')}"` : formulaSafe(cell);
}

function lines(rows: Row[], quotes: boolean | boolean[]): string {
  return rows.length === 0 ? "" : `${Papa.unparse(rows, { header: false, newline: "\r\n", quotes })}\r\n`;
}
