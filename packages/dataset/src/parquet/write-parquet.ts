import { registriesVersion } from "@shuzhai/core/registries";
import { ByteWriter, type ColumnSource, ParquetWriter } from "hyparquet-writer";
import type { Provenance } from "../provenance/provenance";
import { type Batches, eachBatch, type Output, type Running, type Written } from "../streams/output";
import type { Column, ColumnType, Row } from "../tables/table";

/** Rows that are encoded together: enough to compress well, few enough to stay small in memory. */
const GROUP = 20_000;

export interface ParquetOptions extends Running {
  /** kept in the file beside the data */
  provenance?: Provenance;
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
 * their ids; what they hold, in Chinese and English, and how the file was made stand in its metadata.
 */
export async function writeParquet(
  columns: Column[],
  rows: Batches<Row>,
  output: Output,
  { provenance, signal, progress }: ParquetOptions = {},
): Promise<Written> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    createdBy: "shuzhai",
    kvMetadata: Object.entries(metadata(columns, provenance)).map(([key, value]) => ({ key, value })),
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

/** The data dictionary as JSON, and the versions. */
function metadata(columns: Column[], provenance: Provenance | undefined): Record<string, string> {
  const about = (text: "zh" | "en") =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column.id, column[text]])));
  const { parserVersions = [], made = "" } = provenance ?? {};
  return {
    labels: about("zh"),
    descriptions: about("en"),
    registries_version: registriesVersion(),
    ...(provenance && { parser_versions: parserVersions.join(", "), made: made.slice(0, 10) }),
  };
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
