import { CSV_DEFAULTS, csvHead, csvRows, LONG_COLUMNS, longRow, type Row, writeSdmxCsv } from "@shuzhai/dataset";
import { writeParquet, writeXlsx } from "@shuzhai/dataset/files";
import type { ReadFile } from "../input/read-files";
import { type Format, textFormat } from "./format";
import { recordsOf } from "./records";

/** The long table of all files, one figure a row, as a file of one kind or another. */
export const csvFormat = textFormat(csvHead(LONG_COLUMNS, CSV_DEFAULTS), (file) =>
  csvRows(LONG_COLUMNS, longRows(file), CSV_DEFAULTS),
);

export const xlsxFormat: Format = async (files, output) => {
  await writeXlsx([{ name: "数据", columns: LONG_COLUMNS, rows: batches(files) }], output);
};

export const parquetFormat: Format = async (files, output) => {
  await writeParquet(LONG_COLUMNS, batches(files), output);
};

export const sdmxFormat: Format = async (files, output) => {
  await writeSdmxCsv(recordBatches(files), output);
};

function longRows(file: ReadFile): Row[] {
  return recordsOf(file).map((record) => longRow(record));
}

async function* batches(files: AsyncIterable<ReadFile>) {
  for await (const file of files) yield longRows(file);
}

async function* recordBatches(files: AsyncIterable<ReadFile>) {
  for await (const file of files) yield recordsOf(file);
}
