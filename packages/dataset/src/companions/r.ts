import type { OutputEncoding } from "../encodings/encode";
import { type Provenance, provenanceLine } from "../provenance/provenance";
import { type Column, isNumeric } from "../tables/table";

/** An R script (base R, no packages) that reads a CSV with ids in its header line, codes as characters, and labels its columns. */
export function rScript(
  columns: Column[],
  file: string,
  provenance: Provenance,
  encoding: OutputEncoding = "utf-8",
): string {
  const classes = columns.map((column) => `  ${column.id} = "${isNumeric(column) ? "numeric" : "character"}"`);
  const labels = columns.map(({ id, zh }) => `attr(figures$${id}, "label") <- ${JSON.stringify(zh)}`);
  const made = provenanceLine(provenance);
  return [
    "# 数摘 Shuzhai: reads and labels the data beside this file",
    `# ${made}`,
    `figures <- read.csv(${JSON.stringify(file)}, fileEncoding = "${encoding === "utf-8" ? "UTF-8-BOM" : "GB18030"}", na.strings = "", colClasses = c(`,
    `${classes.join(",\n")}`,
    "))",
    ...labels,
    `attr(figures, "provenance") <- ${JSON.stringify(made)}`,
    "",
  ].join("\n");
}
