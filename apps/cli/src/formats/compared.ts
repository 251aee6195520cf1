import {
  completions,
  completionTable,
  crossChecks,
  type FigureRecord,
  findingsTable,
  type Table,
} from "@shuzhai/dataset";
import { csvBytes } from "./csv-bytes";
import type { TableFormat } from "./format";
import { allRecords } from "./forms";
import type { FormatOptions } from "./options";
import { renderTable } from "./render-table";

/** What comes of several reports together, so that all are read before the first line is written. */
interface Comparison {
  table(records: FigureRecord[]): Table;
  /** what a reader looks for first */
  shown: string[];
  /** the column without which a line says nothing to who reads it in a terminal */
  needed?: string;
}

export const COMPARISONS = {
  completion: {
    table: (records) => completionTable(completions(records)),
    shown: [
      "region_name",
      "year",
      "indicator_zh",
      "measure",
      "target_word",
      "target",
      "actual",
      "unit",
      "difference",
      "result",
      "target_source",
      "actual_source",
    ],
    needed: "actual",
  },
  checks: {
    table: (records) => findingsTable(crossChecks(records)),
    shown: [
      "rule",
      "result",
      "region_name",
      "indicator_zh",
      "year",
      "quote_a",
      "source_a",
      "quote_b",
      "source_b",
      "explanation",
    ],
  },
} satisfies Record<string, Comparison>;

/** As CSV, all of it, in the headers and encoding that were asked for. */
export function comparedCsv({ table }: Comparison, options: FormatOptions): TableFormat {
  return async (batches, output) => output.write(csvBytes(table(await allRecords(batches)), options));
}

/** As a table to look at, with what says something. */
export function compared({ table, shown, needed }: Comparison): TableFormat {
  return async (batches, output, { leftOut }) => {
    const made = table(await allRecords(batches));
    const at = made.columns.findIndex(({ id }) => id === needed);
    const rows = made.rows.filter((row) => at === -1 || row[at] !== null);
    await output.write(new TextEncoder().encode(renderTable({ ...made, rows }, shown)));
    if (rows.length < made.rows.length) leftOut(made.rows.length - rows.length);
  };
}
