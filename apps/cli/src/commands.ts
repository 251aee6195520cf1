import { COMPARISONS, compared } from "./formats/compared";
import { explained } from "./formats/explained";
import type { Format } from "./formats/format";
import { jsonl } from "./formats/jsonl";
import type { FormatOptions } from "./formats/options";
import { csvFormat, parquetFormat, sdmxFormat, xlsxFormat } from "./formats/table-files";
import { terminalTable } from "./formats/terminal-table";

export type CommandName = "parse" | "completion" | "checks" | "explain";

/** Each command with its formats, the usual one first. */
export const COMMANDS: Record<CommandName, Record<string, (options: FormatOptions) => Format>> = {
  parse: {
    jsonl: () => jsonl,
    csv: csvFormat,
    table: () => terminalTable,
    xlsx: xlsxFormat,
    parquet: parquetFormat,
    sdmx: () => sdmxFormat,
  },
  completion: {
    table: () => compared(COMPARISONS.completion, "table"),
    csv: () => compared(COMPARISONS.completion, "csv"),
  },
  checks: { table: () => compared(COMPARISONS.checks, "table"), csv: () => compared(COMPARISONS.checks, "csv") },
  explain: { text: ({ at }) => explained(at ?? 0, "text"), jsonl: ({ at }) => explained(at ?? 0, "jsonl") },
};
