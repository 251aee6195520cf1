import { type Column, type HeaderLanguage, headers, isNumeric, type Table } from "../tables/table";

/**
 * A table as word processors and spreadsheets take it from the clipboard. Texts carry the marks by which Excel
 * (mso-number-format) and LibreOffice (sdnum) keep a code a text and run no formula.
 */
export function htmlTable({ columns, rows }: Table, language: HeaderLanguage = "zh"): string {
  const head = headers(columns, language).map((header) => `<th>${escaped(header)}</th>`);
  const body = rows.map((row) => `<tr>${row.map((cell, i) => td(columns[i]!, cell)).join("")}</tr>`);
  return `<table><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function td(column: Column, cell: string | null): string {
  if (cell === null) return "<td></td>";
  if (isNumeric(column)) return `<td>${escaped(cell)}</td>`;
  return `<td style='mso-number-format:"\\@"' sdnum="2052;0;@">${escaped(cell)}</td>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
