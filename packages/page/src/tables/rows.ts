import { headsRowNames, isNote, isNoValue, isNumber, isUnitNote, isYear } from "./cell-text";
import type { Grid, GridCell } from "./grid";

/**
 * title: one cell across most columns (a caption, or a heading between rows); unit: 单位：亿元 on a line of its own;
 * head: names of columns; data: has a number; label: has a name only, its values are wanting
 */
export type RowKind = "blank" | "title" | "unit" | "note" | "head" | "data" | "label";

export interface Row {
  kind: RowKind;
  cells: { cell: GridCell; text: string }[];
}

/** The rows of a grid and what each is. */
export function rowsOf(grid: Grid, text: string): Row[] {
  const rows: Row[] = Array.from({ length: grid.rows }, () => ({ kind: "blank", cells: [] }));
  let columns = 1;
  for (const cell of grid.cells) {
    rows[cell.row]!.cells.push({ cell, text: text.slice(cell.extent.start, cell.extent.end) });
    columns = Math.max(columns, cell.column + cell.colspan);
  }
  const marksTell = grid.cells.some((cell) => !cell.marked);
  let seenData = false;
  for (const row of rows) {
    row.kind = kindOf(row, columns, marksTell, seenData);
    seenData ||= row.kind === "data";
  }
  return rows;
}

function kindOf({ cells }: Row, columns: number, marksTell: boolean, seenData: boolean): RowKind {
  const filled = cells.filter(({ text }) => text !== "");
  const only = filled.length === 1 ? filled[0] : undefined;
  if (filled.length === 0) return "blank";
  if (filled.length <= 2 && filled.some(({ text }) => isUnitNote(text))) return "unit";
  if (only && isNote(only.text)) return "note";
  if (only && only.cell.colspan * 2 > columns && columns > 1) return "title";
  if (marksTell && filled.every(({ cell }) => cell.marked)) return "head";
  if (!seenData && isYears(filled)) return "head";
  if (filled.some(({ cell, text }) => isNumber(text) && !(cell.column === 0 && isYear(text)))) return "data";
  return filled.every(({ cell, text }) => cell.column === 0 || isNoValue(text)) ? "label" : "head";
}

/** 指标 2016 2017: years that name columns, not values that look like years */
function isYears(filled: Row["cells"]): boolean {
  const years = filled.filter(({ cell, text }) => cell.column > 0 && isYear(text));
  const others = filled.filter(({ text }) => !isYear(text));
  const name = filled.find(({ cell }) => cell.column === 0)?.text ?? "";
  return years.length > 0 && others.every(({ text }) => !isNumber(text)) && headsRowNames(name);
}
