import { COMPARISONS, compared, comparedCsv } from "../formats/compared";
import { type ConvertedFormat, convertedCsv, convertedParquet, convertedXlsx } from "../formats/converted";
import { explained } from "../formats/explained";
import type { ReportFormat, TableFormat } from "../formats/format";
import { jsonl } from "../formats/jsonl";
import {
  annotationsFormat,
  CITATIONS,
  type LibraryFormat,
  linesFormat,
  ofLibrary,
  workbookFormat,
} from "../formats/library-files";
import type { FormatOptions } from "../formats/options";
import { bundleFormat, csvFormat, parquetFormat, sdmxFormat, xlsxFormat } from "../formats/table-files";
import { terminalTable } from "../formats/terminal-table";
import { batchesOfReports } from "../records/batch";

type Formats<Format> = Record<string, (options: FormatOptions) => Format>;

/** What a command reads, and its formats, the usual one first. `figures`: reports and libraries alike. */
export type Command =
  | { takes: "reports"; formats: Formats<ReportFormat> }
  | { takes: "figures"; formats: Formats<TableFormat> }
  | { takes: "libraries"; formats: Formats<LibraryFormat> }
  | { takes: "table"; formats: Formats<ConvertedFormat> };

export type CommandName = "parse" | "completion" | "checks" | "explain" | "export" | "merge" | "convert";

const ofReports =
  (format: (options: FormatOptions) => TableFormat) =>
  (options: FormatOptions): ReportFormat =>
  (files, output, making) =>
    format(options)(batchesOfReports(files), output, making);

const LIBRARY: Formats<LibraryFormat> = {
  csv: ofLibrary(csvFormat),
  xlsx: workbookFormat,
  parquet: ofLibrary(parquetFormat),
  sdmx: ofLibrary(sdmxFormat),
  zip: ofLibrary(bundleFormat),
  jsonl: () => linesFormat,
  jsonld: () => annotationsFormat,
  gbt7714: () => CITATIONS.gbt7714,
  bibtex: () => CITATIONS.bibtex,
  csl: () => CITATIONS.csl,
};

export const COMMANDS: Record<CommandName, Command> = {
  parse: {
    takes: "reports",
    formats: {
      jsonl: () => jsonl,
      csv: ofReports(csvFormat),
      table: () => terminalTable,
      xlsx: ofReports(xlsxFormat),
      parquet: ofReports(parquetFormat),
      sdmx: ofReports(sdmxFormat),
      zip: ofReports(bundleFormat),
    },
  },
  completion: {
    takes: "figures",
    formats: {
      table: () => compared(COMPARISONS.completion),
      csv: (options) => comparedCsv(COMPARISONS.completion, options),
    },
  },
  checks: {
    takes: "figures",
    formats: {
      table: () => compared(COMPARISONS.checks),
      csv: (options) => comparedCsv(COMPARISONS.checks, options),
    },
  },
  explain: {
    takes: "reports",
    formats: { text: ({ at }) => explained(at ?? 0, "text"), jsonl: ({ at }) => explained(at ?? 0, "jsonl") },
  },
  export: { takes: "libraries", formats: LIBRARY },
  merge: { takes: "libraries", formats: { jsonl: LIBRARY.jsonl!, ...LIBRARY } },
  convert: {
    takes: "table",
    formats: { csv: convertedCsv, xlsx: () => convertedXlsx, parquet: () => convertedParquet },
  },
};

/** The command of a name, `check` being understood too. */
export function commandNamed(name: string): CommandName | null {
  const known = name === "check" ? "checks" : name;
  return Object.hasOwn(COMMANDS, known) ? (known as CommandName) : null;
}
