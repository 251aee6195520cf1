import { type Capture, type Figure, findIndicator, type Source } from "@shuzhai/core";
import type { ForeignTable } from "@shuzhai/dataset/files";
import { ANCHOR_VERSION, selectorsFor } from "@shuzhai/page";
import { fileAddress } from "../sources/file";
import { sha256 } from "../sources/hash";
import type { TableValue } from "./read-rows";

/** Of captures that no parser read. */
export const FROM_TABLE = "table";
/** A table as a source: its text, a line a row, and where each cell stands in it. */
export interface TableSource {
  source: Source;
  text: string;
  /** where the row's line begins, the header's first; where each cell begins in its line */
  lines: { start: number; end: number; cells: number[] }[];
}

/** The same table is the same source, whenever it comes: what is there already is not brought twice. */
export async function sourceOfTable({ headers, rows }: ForeignTable, name: string, now: Date): Promise<TableSource> {
  const lines: TableSource["lines"] = [];
  const written: string[] = [];
  let start = 0;
  for (const row of [headers, ...rows]) {
    const cells: number[] = [];
    let line = "";
    for (const cell of row) {
      if (cells.length > 0) line += "\t";
      cells.push(start + line.length);
      line += plain(cell);
    }
    lines.push({ start, end: start + line.length, cells });
    written.push(line);
    start += line.length + 1;
  }
  const text = written.join("\n");
  const hash = await sha256(text);
  const url = fileAddress(hash);
  const source: Source = {
    ...{ id: await sha256(`${url}\n${hash}`), url, title: name, site: null, publisher: null, published: null },
    ...{ accessed: now.toISOString(), hash, length: text.length },
  };
  return { source, text, lines };
}

/** The values of a table as captures that lead back to their cells. */
export function capturesOf({ source, text, lines }: TableSource, values: readonly TableValue[], now: Date): Capture[] {
  return values.map((value): Capture => {
    const line = lines[value.row - 1]!;
    const begun = line.cells[value.column]!;
    const end = (line.cells[value.column + 1] ?? line.end + 1) - 1;
    const cell = text.slice(begun, end);
    const start = begun + (cell.length - cell.trimStart().length);
    const span = { start, end: start + cell.trim().length };
    return {
      id: crypto.randomUUID(),
      sourceId: source.id,
      figure: figureOf(value, text.slice(span.start, span.end), span, line),
      edits: {},
      selectors: selectorsFor(text, span),
      sentence: text.slice(line.start, line.end),
      document: { title: source.title, locality: null, reviewYear: null, planYear: null, kind: "other" },
      parserVersion: FROM_TABLE,
      anchorVersion: ANCHOR_VERSION,
      tags: value.tags,
      note: value.note,
      collection: null,
      capturedAt: now.toISOString(),
      updatedAt: now.toISOString(),
    };
  });
}

function figureOf(value: TableValue, quote: string, span: Figure["span"], line: Figure["span"]): Figure {
  const known = findIndicator(value.indicator)?.indicator;
  const { quantity, measure, period, locality, modality } = value;
  return {
    ...{ id: `t${span.start}`, span, quote, quantity, measure, period, locality, modality },
    indicator: { name: value.indicator, kind: known?.kind ?? "activity", ...(known && { id: known.id }) },
    document: 0,
    sentence: { start: line.start, end: line.end },
    evidence: {},
  };
}

/** A line break or tab in a cell would break the text's lines. */
function plain(cell: string | null): string {
  return (cell ?? "").replace(/[\t\r\n]+/g, " ");
}
