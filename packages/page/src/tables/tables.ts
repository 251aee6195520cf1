import type { Span, Table, TableCell } from "@shuzhai/core";
import { isNumber, isYear, namesRows } from "./cell-text";
import type { Grid } from "./grid";
import { type Row, rowsOf } from "./rows";

/** What a <table> holds: tables (several, when it repeats its head) and notes below them. */
export interface GridContent {
  tables: Table[];
  notes: Span[];
}

/** Tells captions, headers, data and notes of a finished grid apart. */
export function contentOf(grid: Grid, text: string): GridContent {
  const rows = rowsOf(grid, text);
  const notes = rows.filter((row) => row.kind === "note").flatMap((row) => filledSpans(row));
  const tables = parts(rows).map((part) => tableOf(part, grid));
  return { tables: tables.filter((table) => table.cells.length > 0), notes };
}

/** Cuts where the head of the first part is repeated, with the title and unit that stand above it. */
function parts(rows: readonly Row[]): Row[][] {
  const cuts = [0];
  let heads: Set<string> | null = null;
  let prelude = -1;
  for (const [index, row] of rows.entries()) {
    const isPrelude = row.kind !== "data" && row.kind !== "label" && row.kind !== "note";
    if (!isPrelude) {
      heads ??= new Set(
        rows
          .slice(0, index)
          .filter((above) => above.kind === "head")
          .map(firstText),
      );
      prelude = -1;
      continue;
    }
    if (prelude < 0) prelude = index;
    if (heads?.has(firstText(row)) && row.kind === "head") {
      cuts.push(prelude);
      heads.delete(firstText(row)); // a head of two rows cuts once
      prelude = Number.MAX_SAFE_INTEGER;
    }
  }
  return cuts.map((cut, index) => rows.slice(cut, cuts[index + 1]));
}

function tableOf(rows: readonly Row[], grid: Grid): Table {
  const firstRow = rows[0]?.cells[0]?.cell.row ?? 0;
  const top = rows.findIndex(({ kind }) => kind === "data" || kind === "label");
  const headerRows = top < 0 ? rows.length : top;
  const columns = nameColumns(rows, headerRows);
  const cells = rows.flatMap((row, index) =>
    row.kind === "note"
      ? []
      : row.cells.map(
          ({ cell }): TableCell => ({
            span: { start: cell.extent.start, end: cell.extent.end },
            row: cell.row - firstRow,
            column: cell.column,
            rowspan: Math.min(cell.rowspan, rows.length - index),
            colspan: cell.colspan,
            header: index < headerRows || row.kind === "title" || row.kind === "head" || columns.has(cell.column),
          }),
        ),
  );
  const caption = captionOf(rows, headerRows, firstRow === 0 && grid.caption.touched ? grid.caption : null);
  return caption ? { caption, cells } : { cells };
}

/**
 * The columns that name rows: those before the first with values, and those whose numbers only number the rows
 * (序号, 代码, or 1, 2, 3 …).
 */
function nameColumns(rows: readonly Row[], headerRows: number): Set<number> {
  const names = new Set<number>();
  const values = new Set<number>();
  const first: number[] = [];
  for (const { cells } of rows.slice(0, headerRows)) {
    for (const { cell, text } of cells) if (namesRows(text)) names.add(cell.column);
  }
  for (const { kind, cells } of rows.slice(headerRows)) {
    if (kind !== "data") continue;
    for (const { cell, text } of cells) {
      if (cell.column === 0) first.push(Number(text));
      if (isNumber(text) && !(cell.column === 0 && isYear(text))) values.add(cell.column);
    }
  }
  if (first.length > 1 && first.every((number, index) => number === index + 1)) names.add(0);
  const columns = [...values].filter((column) => !names.has(column));
  const end = columns.length > 0 ? Math.min(...columns) : 0;
  for (let column = 0; column < end; column++) names.add(column);
  return names;
}

/** <caption>, or the titles and the unit in the first rows, before the names of columns */
function captionOf(rows: readonly Row[], headerRows: number, caption: Span | null): Span | null {
  const spans = caption ? [caption] : [];
  for (const row of rows.slice(0, headerRows)) {
    if (row.kind === "head") break;
    spans.push(...filledSpans(row));
  }
  if (spans.length === 0) return null;
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

function filledSpans(row: Row): Span[] {
  return row.cells
    .filter(({ text }) => text !== "")
    .map(({ cell }) => ({ start: cell.extent.start, end: cell.extent.end }));
}

function firstText(row: Row): string {
  return row.cells.find(({ text }) => text !== "")?.text.replace(/\s+/g, "") ?? "";
}
