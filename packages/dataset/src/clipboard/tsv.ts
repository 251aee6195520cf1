import Papa from "papaparse";
import { formulaSafe } from "../delimited/formula-safe";
import { type HeaderLanguage, headers, isNumeric, type Table } from "../tables/table";

/** A table as spreadsheets take it from the clipboard as plain text: tabs between cells, a line a row. */
export function tsv({ columns, rows }: Table, language: HeaderLanguage = "zh"): string {
  const cells = rows.map((row) =>
    row.map((cell, i) => (cell === null || isNumeric(columns[i]!) ? cell : formulaSafe(cell))),
  );
  return Papa.unparse([headers(columns, language), ...cells], { header: false, delimiter: "\t", newline: "\n" });
}
