import { type Column, isNumeric, type Table } from "@shuzhai/dataset";
import { padded, width } from "./width";

/** A wider cell is cut and ends with … */
const WIDEST = 36;

/** Some columns of a table to look at in a terminal: aligned under each other, numbers to the right. */
export function renderTable({ columns, rows }: Table, ids: string[]): string {
  const shown = ids.map((id) => columns.findIndex((column) => column.id === id));
  const table = [columns.map(({ zh }) => zh), ...rows].map((row) => shown.map((at) => row[at] ?? ""));
  const widths = shown.map((_, i) => Math.min(WIDEST, Math.max(...table.map((row) => width(row[i]!)))));
  const lines = table.map((row) =>
    line(
      row,
      widths,
      shown.map((at) => columns[at]!),
    ),
  );
  const rule = widths.map((wide) => "─".repeat(wide)).join("  ");
  return `${[lines[0], rule, ...lines.slice(1)].join("\n")}\n`;
}

function line(cells: string[], widths: number[], columns: Column[]): string {
  return cells
    .map((cell, i) => padded(cell, widths[i]!, isNumeric(columns[i]!)))
    .join("  ")
    .trimEnd();
}
