import type { OutputEncoding } from "../encodings/encode";
import { type Provenance, provenanceLine } from "../provenance/provenance";
import { type Column, isNumeric } from "../tables/table";

/** A Python script that reads a CSV with ids in its header line by pandas: codes as strings, empty as missing. */
export function pandasScript(
  columns: Column[],
  file: string,
  provenance: Provenance,
  encoding: OutputEncoding = "utf-8",
): string {
  const types = columns.map(
    (column) => `    ${JSON.stringify(column.id)}: "${isNumeric(column) ? "float64" : "string"}",`,
  );
  const labels = columns.map(({ id, zh }) => `    ${JSON.stringify(id)}: ${JSON.stringify(zh)},`);
  const made = provenanceLine(provenance);
  return [
    "# 数摘 Shuzhai: reads the data beside this file",
    `# ${made}`,
    "import pandas as pd",
    "",
    "TYPES = {",
    ...types,
    "}",
    "LABELS = {",
    ...labels,
    "}",
    `figures = pd.read_csv(${JSON.stringify(file)}, encoding="${encoding === "utf-8" ? "utf-8-sig" : "gb18030"}", dtype=TYPES, keep_default_na=False, na_values=[""])`,
    `figures.attrs["provenance"] = ${JSON.stringify(made)}`,
    "",
  ].join("\n");
}
