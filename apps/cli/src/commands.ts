import { COMPARISONS, compared } from "./formats/compared";
import type { Format } from "./formats/format";
import { jsonl } from "./formats/jsonl";
import { csvFormat, parquetFormat, sdmxFormat, xlsxFormat } from "./formats/long-rows";
import { terminalTable } from "./formats/terminal-table";

export type CommandName = "parse" | "completion" | "checks";

/** Each command with its formats, the usual one first. */
export const COMMANDS: Record<CommandName, Record<string, Format>> = {
  parse: {
    jsonl,
    csv: csvFormat,
    table: terminalTable,
    xlsx: xlsxFormat,
    parquet: parquetFormat,
    sdmx: sdmxFormat,
  },
  completion: { table: compared(COMPARISONS.completion, "table"), csv: compared(COMPARISONS.completion, "csv") },
  checks: { table: compared(COMPARISONS.checks, "table"), csv: compared(COMPARISONS.checks, "csv") },
};
