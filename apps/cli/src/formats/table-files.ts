import { basename } from "node:path";
import type { Source } from "@shuzhai/core";
import { type Table, writeCsv, writeSdmxCsv } from "@shuzhai/dataset";
import { writeBundle, writeParquet, writeXlsx } from "@shuzhai/dataset/files";
import type { Batch } from "../records/batch";
import type { TableFormat } from "./format";
import { each, formOf } from "./forms";
import { Noted } from "./noted";
import type { FormatOptions } from "./options";
import { writeChoices, writeDictionary, writeScripts, writeStructure } from "./scripts";

/** Tables as files of one kind or another, written as the figures come. What stands beside a file needs its name. */
export function csvFormat(options: FormatOptions): TableFormat {
  const encoding = options.encoding === "gb18030" ? "gb18030" : "utf-8";
  // the scripts know the columns by their ids
  const headers = options.scripts ? "id" : options.headers;
  const csv = { headers, encoding, bom: options.encoding === "utf-8-bom" } as const;
  return async (batches, output, { provenance }) => {
    const form = await formOf(batches, options);
    await writeCsv(form.columns, form.batches, output, csv);
    if (options.outputFile === null) return;
    await writeDictionary(options.outputFile, form.columns, provenance);
    if (form.choices) await writeChoices(options.outputFile, form.choices, csv);
    if (options.scripts) await writeScripts(options.outputFile, form.columns, encoding, provenance);
  };
}

export function xlsxFormat(options: FormatOptions): TableFormat {
  return async (batches, output, { provenance, note }) => {
    const noted = new Noted();
    const form = await formOf(noted.through(batches), options);
    // the further sheets are asked for their rows when all files are read
    const data = { name: "数据", columns: form.columns, rows: form.batches };
    const choices = form.choices && { name: "取舍", columns: form.choices.columns, rows: [form.choices.rows] };
    const sheets = [data, ...(choices ? [choices] : []), ...noted.sheets(form.columns, provenance)];
    note(await writeXlsx(sheets, output));
  };
}

export function parquetFormat(options: FormatOptions): TableFormat {
  return async (batches, output, { provenance }) => {
    const form = await formOf(batches, options);
    await writeParquet(form.columns, form.batches, output, { provenance });
  };
}

/** One zip: the CSV and what stands beside it. */
export function bundleFormat(options: FormatOptions): TableFormat {
  const name = basename(options.outputFile ?? "figures.zip").replace(/\.zip$/i, "");
  return async (batches, output, { provenance }) => {
    const sources: Source[] = [];
    const { columns, batches: rows, choices } = await formOf(noting(batches, sources), options);
    const further: Record<string, Table> = choices ? { choices } : {};
    await writeBundle({ columns, rows, sources: () => sources, further }, output, { name, provenance });
  };
}

async function* noting(batches: AsyncIterable<Batch>, sources: Source[]): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    sources.push(...batch.sources);
    yield batch;
  }
}

/** SDMX has a form of its own. */
export function sdmxFormat({ outputFile }: FormatOptions): TableFormat {
  return async (batches, output, { provenance }) => {
    await writeSdmxCsv(
      each(batches, (records) => records),
      output,
    );
    if (outputFile !== null) await writeStructure(outputFile, provenance);
  };
}
