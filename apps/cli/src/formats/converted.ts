import type { Output, Table } from "@shuzhai/dataset";
import { writeParquet, writeXlsx } from "@shuzhai/dataset/files";
import { csvBytes } from "./csv-bytes";
import type { Making } from "./format";
import type { FormatOptions } from "./options";

/** One output format of a table of others that was brought into our columns. */
export type ConvertedFormat = (table: Table, output: Output, making: Making) => Promise<void>;

export function convertedCsv(options: FormatOptions): ConvertedFormat {
  return async (table, output) => output.write(csvBytes(table, options));
}

export const convertedXlsx: ConvertedFormat = async ({ columns, rows }, output, { note }) => {
  note(await writeXlsx([{ name: "数据", columns, rows: [rows] }], output));
};

export const convertedParquet: ConvertedFormat = async ({ columns, rows }, output) => {
  await writeParquet(columns, [rows], output);
};
