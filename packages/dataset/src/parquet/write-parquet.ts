import { ByteWriter, type ColumnSource, ParquetWriter } from "hyparquet-writer";
import { type Batches, eachBatch, type Output, type Running, type Written } from "../streams/output";
import type { Column, ColumnType, Row } from "../tables/table";

/** Rows that are encoded together: enough to compress well, few enough to stay small in memory. */
const GROUP = 20_000;

export interface ParquetOptions extends Running {
  /** kept in the file beside the data: dictionary, versions, date */
  metadata?: Record<string, string>;
}

type Element = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const TYPES: Record<ColumnType, Partial<Element>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  code: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  decimal: { type: "DOUBLE" },
  integer: { type: "INT32" },
};

/**
 * A Parquet file of any length: codes and texts are strings, numbers doubles and integers, unknown is null. Columns have
 * their ids; the Chinese headers stand in the metadata of the file.
 */
export async function writeParquet(
  columns: Column[],
  rows: Batches<Row>,
  output: Output,
  { metadata = {}, signal, progress }: ParquetOptions = {},
): Promise<Written> {
  const writer = new ByteWriter();
  const labels = JSON.stringify(Object.fromEntries(columns.map(({ id, zh }) => [id, zh])));
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    createdBy: "shuzhai",
    kvMetadata: Object.entries({ labels, ...metadata }).map(([key, value]) => ({ key, value })),
  });
  let group: Row[] = [];
  const flush = async () => {
    if (group.length > 0) parquet.write({ columnData: columnData(columns, group), rowGroupSize: GROUP });
    group = [];
    await handOver(writer, output);
  };
  const written = await eachBatch(rows, { signal, progress }, async (batch) => {
    group.push(...batch);
    if (group.length >= GROUP) await flush();
  });
  if (!written.ok) return written;
  await flush();
  parquet.finish();
  await handOver(writer, output);
  return written;
}

function schemaOf(columns: Column[]): Element[] {
  const leaves = columns.map(({ id, type }): Element => ({ name: id, repetition_type: "OPTIONAL", ...TYPES[type] }));
  return [{ name: "root", num_children: columns.length }, ...leaves];
}

function columnData(columns: Column[], rows: Row[]): ColumnSource[] {
  return columns.map(({ id, type }, i) => {
    const numeric = type === "decimal" || type === "integer";
    const data = rows.map((row) => (row[i] == null ? null : numeric ? Number(row[i]) : row[i]));
    return { name: id, data };
  });
}

/** Gives away what is written and begins anew; `offset` goes on counting, for the footer points into the whole file. */
async function handOver(writer: ByteWriter, output: Output): Promise<void> {
  await output.write(writer.getBytes().slice());
  writer.index = 0;
}
