import type { ReadableText, Span, Table } from "@shuzhai/core";
import { linesOf } from "./lines";
import type { NormalText } from "./normalize";

export interface GridCell extends Span {
  text: string;
}

/** A table as rows of cells; where a cell spans several, each of them holds it. Spans are of the normal text. */
export interface Grid extends Span {
  /** the line above it: 表1 2019年玉环市生产总值 单位：亿元 */
  caption: string;
  rows: (GridCell | null)[][];
  /** how many rows at the top are headers, where the page says so */
  headerRows: number | null;
}

const MAX_ROWS = 5000;
const MAX_COLUMNS = 60;
const MAX_CAPTION = 50;
/** A longer line with one tab in it is a paragraph. */
const MAX_ROW = 120;

/** The tables of a text, in their order: those that the page hands over, and those written in lines with tabs or bars. */
export function gridsOf(readable: ReadableText, normal: NormalText): Grid[] {
  const given = (readable.tables ?? []).map((table) => fromTable(table, normal)).filter((grid) => grid !== null);
  const written = writtenGrids(normal.text).filter((grid) => !given.some((other) => overlap(grid, other)));
  return [...given, ...written].sort((a, b) => a.start - b.start);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function fromTable({ cells, caption }: Table, normal: NormalText): Grid | null {
  if (cells.length === 0) return null;
  const rows: (GridCell | null)[][] = [];
  let header = 0;
  for (const cell of cells) {
    const start = normal.normal(cell.span.start);
    const end = Math.max(start, normal.normal(cell.span.end));
    const content = { start, end, text: normal.text.slice(start, end).trim() };
    if (cell.row + cell.rowspan > MAX_ROWS || cell.column + cell.colspan > MAX_COLUMNS) continue;
    for (let row = cell.row; row < cell.row + cell.rowspan; row++) {
      rows[row] ??= [];
      for (let column = cell.column; column < cell.column + cell.colspan; column++)
        (rows[row] as (GridCell | null)[])[column] = content;
    }
    if (cell.header && cell.column > 0) header = Math.max(header, cell.row + 1);
  }
  const spans = rows.flat().filter((cell): cell is GridCell => Boolean(cell));
  if (spans.length === 0) return null;
  const start = Math.min(...spans.slice(0, 50).map((cell) => cell.start));
  const end = Math.max(...spans.slice(-50).map((cell) => cell.end));
  const title = caption
    ? normal.text.slice(normal.normal(caption.start), normal.normal(caption.end))
    : lineBefore(normal.text, start);
  return {
    start,
    end,
    caption: title,
    // a page may leave rows out: Array.from fills the holes that map would keep
    rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
    headerRows: header || null,
  };
}

/** Consecutive lines of several cells, or cells each on a line of its own between lone bars. */
function writtenGrids(text: string): Grid[] {
  const grids: Grid[] = [];
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; i++) {
    if (!isRow(lines, i)) continue;
    let last = i;
    while (last + 1 < lines.length && isRow(lines, last + 1)) last++;
    const block = lines.slice(i, last + 1);
    const start = (block[0] as Span).start;
    const end = (block.at(-1) as Span).end;
    const bars = block.filter((line) => line.text.trim() === "|").length;
    const rows =
      bars > 2
        ? stream(block.filter((line) => line.text.trim() !== "|"))
        : block.map((line) => cellsIn(line.text, line.start));
    const filled = rows.filter((row) => row.some((cell) => cell && cell.text !== ""));
    if (filled.length >= 2 && filled.some((row) => row.some((cell) => isNumber(cell.text))))
      grids.push({ start, end, caption: lineBefore(text, start), rows: filled, headerRows: null });
    i = last;
  }
  return grids;
}

/** A row, or a cell between bars; a run of prose ends the table. */
function isRow(lines: { text: string }[], index: number): boolean {
  const line = (lines[index] as { text: string }).text;
  if (/[|\t]/.test(line.trim())) return line.length <= MAX_ROW || line.split(/[|\t]/).length > 3;
  return index > 0 && line.length <= 24 && (lines[index - 1] as { text: string }).text.trim() === "|";
}

function cellsIn(line: string, offset: number): GridCell[] {
  const cells: GridCell[] = [];
  const mark = line.includes("\t") ? "\t" : "|";
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && line.charAt(i) !== mark) continue;
    const words = line.slice(start, i);
    const lead = words.length - words.trimStart().length;
    cells.push({ start: offset + start + lead, end: offset + start + lead + words.trim().length, text: words.trim() });
    start = i + 1;
  }
  if (mark === "|" && cells.at(-1)?.text === "") cells.pop();
  return cells;
}

/** Cells without rows: as many columns as there are words before the first number, less the first row's label. */
function stream(lines: { text: string; start: number; end: number }[]): GridCell[][] {
  const cells = lines.map(({ text, start, end }) => ({ text: text.trim(), start, end }));
  const first = cells.findIndex((cell) => isNumber(cell.text));
  const columns = first - 1;
  if (columns < 2) return [];
  const rows: GridCell[][] = [];
  for (let i = 0; i < cells.length; i += columns) rows.push(cells.slice(i, i + columns));
  return rows;
}

export function isNumber(text: string): boolean {
  return /^[-+]?\d[\d,]*(?:\.\d+)?%?$/.test(text.replace(/ /g, ""));
}

function lineBefore(text: string, start: number): string {
  const end = text.lastIndexOf("\n", start - 1);
  if (end < 0) return "";
  const before = text.slice(Math.max(0, end - 160), end);
  const lines = before.split("\n").slice(-2);
  return lines
    .filter((line) => line.length <= MAX_CAPTION)
    .join(" ")
    .trim();
}
