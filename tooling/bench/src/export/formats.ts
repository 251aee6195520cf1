import {
  LONG_COLUMNS,
  longRow,
  type Output,
  recordsOfCaptures,
  type Written,
  writeCsv,
  writeLines,
  writeSdmxCsv,
} from "@shuzhai/dataset";
import { writeParquet, writeWorkbook, writeXlsx, type XlsxNotes } from "@shuzhai/dataset/files";
import { captures, SOURCE } from "./captures";

function* records(count: number) {
  for (const batch of captures(count)) yield recordsOfCaptures(batch, [SOURCE]);
}

function* rows(count: number) {
  for (const batch of records(count)) yield batch.map((record) => longRow(record));
}

/** Each writes so many captures and says what it had to do to the file. */
const EXPORTS: Record<string, (count: number, output: Output) => Promise<Written & Partial<XlsxNotes>>> = {
  csv: (count, output) => writeCsv(LONG_COLUMNS, rows(count), output),
  "csv-gb18030": (count, output) => writeCsv(LONG_COLUMNS, rows(count), output, { encoding: "gb18030" }),
  jsonl: (count, output) => writeLines([[SOURCE]], captures(count), output, { made: "2022-05-06" }),
  sdmx: (count, output) => writeSdmxCsv(records(count), output),
  parquet: (count, output) => writeParquet(LONG_COLUMNS, rows(count), output),
  xlsx: (count, output) => writeXlsx([{ name: "数据", columns: LONG_COLUMNS, rows: rows(count) }], output),
  // with the records beside the table, so that it reads back
  workbook: (count, output) =>
    writeWorkbook({ sources: [SOURCE], captures: () => captures(count) }, output, { made: "2022-05-06" }),
};
export const NAMES = Object.keys(EXPORTS);

export function isExport(name: string): boolean {
  return Object.hasOwn(EXPORTS, name);
}

/** Writes to nowhere, so that the disk has no part in it; the size is counted. */
export async function runExport(name: string, count: number): Promise<{ bytes: number; parts: string }> {
  let bytes = 0;
  const output: Output = {
    write: (part) => {
      bytes += part.length;
    },
  };
  const { sheets, linksLeftOut } = await EXPORTS[name]!(count, output);
  const left = linksLeftOut ? `; ${linksLeftOut} addresses without link` : "";
  return { bytes, parts: sheets ? `${sheets.join(" ")}${left}` : "" };
}
