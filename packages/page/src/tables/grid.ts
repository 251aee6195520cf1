import { type Extent, emptyExtent } from "../read/outline";

export interface GridCell {
  extent: Extent;
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
  /** written as <th> */
  marked: boolean;
}

/** Cells put into rows and columns as they are met (HTML Standard, section Forming a table). */
export class Grid {
  readonly caption: Extent;
  readonly cells: GridCell[] = [];
  rows = 0;
  private column = 0;
  /** of each column: the first row that no cell above reaches into */
  private free: number[] = [];

  /** @param start where the table begins in the text */
  constructor(readonly start: number) {
    this.caption = emptyExtent(start);
  }

  /** A cell that reaches down does not leave its thead, tbody or tfoot. */
  startSection(): void {
    this.free = [];
  }

  startRow(): void {
    this.rows++;
    this.column = 0;
  }

  /** Whether the next cell is the first of its row that is written there. */
  startCell(element: Element, at: number): GridCell {
    const row = this.rows - 1;
    while ((this.free[this.column] ?? 0) > row) this.column++;
    const cell: GridCell = {
      extent: emptyExtent(at),
      row,
      column: this.column,
      rowspan: spanOf(element, "rowspan", 65_534),
      colspan: spanOf(element, "colspan", 1_000),
      marked: element.localName === "th",
    };
    for (let column = cell.column; column < cell.column + cell.colspan; column++)
      this.free[column] = row + cell.rowspan;
    this.column += cell.colspan;
    this.cells.push(cell);
    return cell;
  }
}

/** rowspan="0" (to the end of the section) is read as 1: no page was seen that uses it */
function spanOf(element: Element, attribute: "rowspan" | "colspan", most: number): number {
  const value = Number.parseInt(element.getAttribute(attribute) ?? "1", 10);
  return value >= 1 ? Math.min(value, most) : 1;
}
