import { LONG_COLUMNS, longRow } from "@shuzhai/dataset";
import { recordsOf } from "./records";
import { padded, width } from "./width";
import type { Writer } from "./writer";

/** What a reader looks for first, and how wide it may grow; a wider cell is cut and ends with … */
const SHOWN: { id: string; most: number; right?: true }[] = [
  { id: "region_name", most: 14 },
  { id: "period", most: 13 },
  { id: "indicator_zh", most: 36 },
  { id: "measure", most: 6 },
  { id: "modality", most: 4 },
  { id: "value", most: 16, right: true },
  { id: "unit", most: 12 },
  { id: "qualifier", most: 8 },
  { id: "remarks", most: 24 },
];
const SHOWN_COLUMNS = SHOWN.map(({ id }) => LONG_COLUMNS.findIndex((column) => column.id === id));

/** A table a file, to look at. */
export const terminalTable: Writer = {
  head: "",
  file: (read) => {
    const rows = recordsOf(read).map((record) => {
      const row = longRow(record);
      return SHOWN_COLUMNS.map((at) => row[at] ?? "");
    });
    const table = [SHOWN_COLUMNS.map((at) => LONG_COLUMNS[at]!.zh), ...rows];
    const widths = SHOWN.map(({ most }, i) => Math.min(most, Math.max(...table.map((row) => width(row[i]!)))));
    const lines = table.map((row) =>
      row
        .map((cell, i) => padded(cell, widths[i]!, SHOWN[i]!.right))
        .join("  ")
        .trimEnd(),
    );
    const rule = widths.map((columns) => "─".repeat(columns)).join("  ");
    return [read.file, lines[0], rule, ...lines.slice(1), "", ""].join("\n");
  },
};
