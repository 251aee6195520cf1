import { writeCsv, writeSdmxCsv } from "@shuzhai/dataset";
import { writeParquet, writeXlsx } from "@shuzhai/dataset/files";
import type { Format } from "./format";
import { eachFile, formOf } from "./forms";
import type { FormatOptions } from "./options";

/** Tables as files of one kind or another, written as the reports are read. */
export function csvFormat(options: FormatOptions): Format {
  const encoding = options.encoding === "gb18030" ? "gb18030" : "utf-8";
  const csv = { headers: options.headers, encoding, bom: options.encoding === "utf-8-bom" } as const;
  return async (files, output) => {
    const { columns, batches } = await formOf(files, options);
    await writeCsv(columns, batches, output, csv);
  };
}

export function xlsxFormat(options: FormatOptions): Format {
  return async (files, output) => {
    const { columns, batches } = await formOf(files, options);
    await writeXlsx([{ name: "数据", columns, rows: batches }], output);
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
