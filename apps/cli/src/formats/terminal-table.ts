import { LONG_COLUMNS, longRow } from "@shuzhai/dataset";
import { recordsOf } from "../records/of-report";
import { textFormat } from "./format";
import { renderTable } from "./render-table";

/** What a reader looks for first. */
const SHOWN = ["region_name", "period", "indicator_zh", "measure", "modality", "value", "unit", "qualifier", "remarks"];

/** A table a file, to look at. */
export const terminalTable = textFormat("", (read) => {
  const rows = recordsOf(read).map((record) => longRow(record));
  return `${read.file}\n${renderTable({ columns: LONG_COLUMNS, rows }, SHOWN)}\n`;
});
