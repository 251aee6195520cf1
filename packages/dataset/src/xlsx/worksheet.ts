import { type Column, headers, isNumeric, type Row } from "../tables/table";
import { headerXml, isLink, rowXml } from "./cells";
import { columnLetters } from "./xml";

/** Excel specifications and limits. */
export const MOST_ROWS = 1_048_576;
const MOST_LINKS = 65_530;

const NARROW = 8;
const WIDE = 60;
const OPEN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** One sheet as it grows: a frozen header, rows, then filters and links. */
export class Worksheet {
  /** with the header */
  rows = 1;
  /** addresses that its links lead to, each once */
  readonly addresses = new Map<string, number>();
  private readonly links: string[] = [];
  /** links that Excel would not take any more */
  linksLeftOut = 0;

  constructor(private readonly columns: Column[]) {}

  get isFull(): boolean {
    return this.rows >= MOST_ROWS;
  }

  /** the cells that it fills: A1:E4 */
  get span(): string {
    return `A1:${columnLetters(this.columns.length - 1)}${this.rows}`;
  }

  /** `sample`: rows by which the widths of the columns are chosen */
  open(sample: Row[]): string {
    const widths = this.columns.map(
      (column, i) => `<col min="${i + 1}" max="${i + 1}" width="${width(column, i, sample)}" customWidth="1"/>`,
    );
    return `${OPEN}<cols>${widths.join("")}</cols><sheetData>${headerXml(headers(this.columns, "zh"))}`;
  }

  row(row: Row, counts: { textsCut: number }): string {
    this.rows++;
    row.forEach((cell, i) => {
      if (isLink(this.columns[i]!, cell)) this.link(cell!, `${columnLetters(i)}${this.rows}`);
    });
    return rowXml(this.columns, row, this.rows, counts);
  }

  close(): string {
    const filter = `<autoFilter ref="${this.span}"/>`;
    const links = this.links.length === 0 ? "" : `<hyperlinks>${this.links.join("")}</hyperlinks>`;
    return `</sheetData>${filter}${links}</worksheet>`;
  }

  private link(address: string, at: string): void {
    if (this.links.length === MOST_LINKS) {
      this.linksLeftOut++;
      return;
    }
    const id = this.addresses.get(address) ?? this.addresses.size + 1;
    this.addresses.set(address, id);
    this.links.push(`<hyperlink ref="${at}" r:id="rId${id}"/>`);
  }
}

function width(column: Column, at: number, sample: Row[]): number {
  const texts = [column.zh, ...sample.map((row) => row[at] ?? "")];
  const longest = Math.max(
    ...texts.map((text) => Array.from(text).reduce((sum, c) => sum + (c > "\u2e80" ? 2 : 1), 0)),
  );
  return Math.min(isNumeric(column) ? 24 : WIDE, Math.max(NARROW, longest + 2));
}
