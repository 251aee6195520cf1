import { CSV_DEFAULTS, csvHead, csvRows, LONG_COLUMNS, longRow } from "@shuzhai/dataset";
import { recordsOf } from "./records";
import type { Writer } from "./writer";

/** The long table of all files: one head, one figure a row. */
export const csvFile: Writer = {
  head: csvHead(LONG_COLUMNS, CSV_DEFAULTS),
  file: (read) => {
    const rows = recordsOf(read).map((record) => longRow(record));
    return csvRows(LONG_COLUMNS, rows, CSV_DEFAULTS);
  },
};
