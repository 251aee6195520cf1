import type { Table, TableCell } from "@shuzhai/core";
import { isNumberCell } from "./data-table";
import type { Grid, GridCell } from "./grid";

/** The table of a finished grid, its header cells told from its data cells. */
export function tableOf(grid: Grid, text: string): Table {
  const isNumber = (cell: GridCell) => isNumberCell(text.slice(cell.extent.start, cell.extent.end));
  const rows = headerRows(grid, isNumber);
  const columns = headerColumns(grid, rows, isNumber);
  const cells = grid.cells.map((cell): TableCell => {
    const { row, column, colspan } = cell;
    return {
      span: { start: cell.extent.start, end: cell.extent.end },
      row,
      column,
      rowspan: Math.min(cell.rowspan, grid.rows - row),
      colspan,
      header: cell.marked || row < rows || column < columns,
    };
  });
  if (!grid.caption.touched) return { cells };
  return { caption: { start: grid.caption.start, end: grid.caption.end }, cells };
}

/** rows above the first that holds a number which is no year */
function headerRows(grid: Grid, isNumber: (cell: GridCell) => boolean): number {
  const first = grid.cells.find((cell) => isNumber(cell));
  return first?.row ?? 0;
}

/** columns before the first that holds a number below the header rows */
function headerColumns(grid: Grid, rows: number, isNumber: (cell: GridCell) => boolean): number {
  let columns = Number.POSITIVE_INFINITY;
  for (const cell of grid.cells) if (cell.row >= rows && isNumber(cell)) columns = Math.min(columns, cell.column);
  return Number.isFinite(columns) ? columns : 0;
}
