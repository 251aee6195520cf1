import { csv, encodeText, type Output, type Table } from "@shuzhai/dataset";
import { writeParquet, writeXlsx } from "@shuzhai/dataset/files";
import type { Making } from "./format";
import type { FormatOptions } from "./options";

/** One output format of a table of others that was brought into our columns. */
export type ConvertedFormat = (table: Table, output: Output, making: Making) => Promise<void>;

export function convertedCsv({ headers, encoding }: FormatOptions): ConvertedFormat {
  return async (table, output) => {
    const text = csv(table, { headers, bom: encoding === "utf-8-bom" });
    await output.write(encodeText(text, encoding === "gb18030" ? "gb18030" : "utf-8"));
  };
}

export const convertedXlsx: ConvertedFormat = async ({ columns, rows }, output, { note }) => {
  note(await writeXlsx([{ name: "数据", columns, rows: [rows] }], output));
};

export const convertedParquet: ConvertedFormat = async ({ columns, rows }, output) => {
  await writeParquet(columns, [rows], output);
};
