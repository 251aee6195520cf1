import {
  completions,
  completionTable,
  crossChecks,
  csv,
  type FigureRecord,
  findingsTable,
  type Table,
} from "@shuzhai/dataset";
import type { TableFormat } from "./format";
import { allRecords } from "./forms";
import { renderTable } from "./render-table";

/** What comes of several reports together, so that all are read before the first line is written. */
interface Comparison {
  table(records: FigureRecord[]): Table;
  /** what a reader looks for first */
  shown: string[];
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

export function compared({ table, shown }: Comparison, kind: "csv" | "table"): TableFormat {
  return async (batches, output) => {
    const made = table(await allRecords(batches));
    await output.write(new TextEncoder().encode(kind === "csv" ? csv(made) : renderTable(made, shown)));
  };
}
