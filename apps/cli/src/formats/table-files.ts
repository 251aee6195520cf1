import { writeCsv, writeSdmxCsv } from "@shuzhai/dataset";
import { writeParquet, writeXlsx } from "@shuzhai/dataset/files";
import type { Format } from "./format";
import { eachFile, formOf } from "./forms";
import { Noted } from "./noted";
import type { FormatOptions } from "./options";
import { writeScripts } from "./scripts";

/** Tables as files of one kind or another, written as the reports are read. */
export function csvFormat(options: FormatOptions): Format {
  const encoding = options.encoding === "gb18030" ? "gb18030" : "utf-8";
  // the scripts know the columns by their ids
  const headers = options.scriptsBeside ? "id" : options.headers;
  const csv = { headers, encoding, bom: options.encoding === "utf-8-bom" } as const;
  return async (files, output) => {
    const noted = new Noted();
    const { columns, batches } = await formOf(noted.through(files), options);
    await writeCsv(columns, batches, output, csv);
    if (options.scriptsBeside) await writeScripts(options.scriptsBeside, columns, encoding, noted.made);
  };
}

export function xlsxFormat(options: FormatOptions): Format {
  return async (files, output) => {
    const noted = new Noted();
    const { columns, batches } = await formOf(noted.through(files), options);
    // the further sheets are asked for their rows when all files are read
    await writeXlsx([{ name: "数据", columns, rows: batches }, ...noted.sheets(columns)], output);
  };
}

export function parquetFormat(options: FormatOptions): Format {
  return async (files, output) => {
    const { columns, batches } = await formOf(files, options);
    await writeParquet(columns, batches, output);
  };
}

/** SDMX has a form of its own. */
export const sdmxFormat: Format = async (files, output) => {
  await writeSdmxCsv(
    eachFile(files, (records) => records),
    output,
  );
};
