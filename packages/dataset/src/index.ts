export { annotationPage } from "./annotations/annotation";
export { BACKUP_VERSION } from "./backup/format";
export { type Library, type Problem, type ReadBackup, readLines } from "./backup/read-lines";
export { type LibraryStream, type StreamedLines, streamLines, streamOf } from "./backup/stream-lines";
export { writeLines } from "./backup/write-lines";
export { type Completion, completions, completionTable, type Met } from "./checks/completion";
export { crossChecks, findingsTable } from "./checks/cross-checks";
export type { Finding } from "./checks/finding";
export { bibtex, citationKey } from "./citations/bibtex";
export { type CslItem, csl } from "./citations/csl";
export { gbt7714 } from "./citations/gbt7714";
export { htmlTable } from "./clipboard/html-table";
export { tsv } from "./clipboard/tsv";
export { pandasScript } from "./companions/pandas";
export { rScript } from "./companions/r";
export { stataDo } from "./companions/stata";
export { CSV_DEFAULTS, type CsvOptions, csv, csvHead, csvRows } from "./delimited/csv";
export { type Decoded, decodeText, type UndecodableReason } from "./encodings/decode";
export { decodeHtml } from "./encodings/decode-html";
export { encodeText, type OutputEncoding } from "./encodings/encode";
export type { LongColumn, LongOptions } from "./long/column";
export { LONG_COLUMNS, longRow, longTable } from "./long/long-table";
export type { Conflict } from "./merge/merge-captures";
export { type Merged, mergeLibraries } from "./merge/merge-libraries";
export { mergeReport } from "./merge/merge-report";
export { type Observation, observations } from "./observation/observation";
export { OBSERVATION_COLUMNS, observationRow, observationTable } from "./observation/observation-table";
export { type Panel, panelOf, panelTable } from "./panel/panel-table";
export { type Provenance, provenanceLine } from "./provenance/provenance";
export { MONEY_UNITS, type MoneyUnit } from "./quantities/money";
export { CaptureIds } from "./records/capture-ids";
export type { FigureRecord, Link } from "./records/figure-record";
export { recordsOfCaptures } from "./records/of-captures";
export { recordsOfReport } from "./records/of-report";
export { writeSdmxCsv } from "./sdmx/sdmx-csv";
export { sdmxStructure } from "./sdmx/structure";
export { dictionary } from "./sheets/dictionary";
export { PROJECT_COLUMNS, projectRow } from "./sheets/projects";
export { SOURCE_COLUMNS, sourceRow } from "./sheets/sources";
export { linesOf } from "./streams/lines";
export { type Batches, collected, inBatches, type Output, type Running, type Written } from "./streams/output";
export { type CsvFileOptions, writeCsv } from "./streams/write-csv";
export {
  type Cell,
  type Column,
  type ColumnType,
  type HeaderLanguage,
  isNumeric,
  type Row,
  type Table,
} from "./tables/table";
