import { type Column, isNumeric } from "../tables/table";

/** An R script (base R, no packages) that reads a CSV with ids in its header line, codes as characters, and labels its columns. */
export function rScript(columns: Column[], file: string): string {
  const classes = columns.map((column) => `  ${column.id} = "${isNumeric(column) ? "numeric" : "character"}"`);
  const labels = columns.map(({ id, zh }) => `attr(figures$${id}, "label") <- ${JSON.stringify(zh)}`);
  return [
    "# 数摘 Shuzhai: reads and labels the data beside this file",
    `figures <- read.csv(${JSON.stringify(file)}, fileEncoding = "UTF-8-BOM", na.strings = "", colClasses = c(`,
    `${classes.join(",\n")}`,
    "))",
    ...labels,
    "",
  ].join("\n");
}
