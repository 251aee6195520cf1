import { CSV_DEFAULTS, type CsvOptions, csvHead, csvRows } from "../delimited/csv";
import { encodeText, type OutputEncoding } from "../encodings/encode";
import type { Column, Row } from "../tables/table";
import { type Batches, eachBatch, type Output, type Running, type Written } from "./output";

export interface CsvFileOptions extends Partial<CsvOptions>, Running {
  encoding?: OutputEncoding;
}

/** A CSV file of any length. GB18030 has no byte order mark: Excel in China and old Stata take it for their own. */
export async function writeCsv(
  columns: Column[],
  rows: Batches<Row>,
  output: Output,
  { encoding = "utf-8", signal, progress, ...options }: CsvFileOptions = {},
): Promise<Written> {
  const all = { ...CSV_DEFAULTS, ...options, ...(encoding === "gb18030" && { bom: false }) };
  await output.write(encodeText(csvHead(columns, all), encoding));
  return eachBatch(rows, { signal, progress }, (batch) =>
    output.write(encodeText(csvRows(columns, batch, all), encoding)),
  );
}
