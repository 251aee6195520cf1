import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Column, csv, dictionary, type OutputEncoding, pandasScript, rScript, stataDo } from "@shuzhai/dataset";
import { PARSER_VERSION } from "@shuzhai/parser";

/** Scripts that read a CSV in Stata, R and pandas, and its dictionary, beside it under its name. `made`: ISO date. */
export async function writeScripts(
  path: string,
  columns: Column[],
  encoding: OutputEncoding,
  made: string,
): Promise<void> {
  const file = basename(path);
  const about = dictionary(columns, { parserVersions: [PARSER_VERSION], made });
  const stem = path.replace(/\.csv$/i, "");
  await writeFile(`${stem}.do`, stataDo(columns, file, encoding));
  await writeFile(`${stem}.R`, rScript(columns, file, encoding));
  await writeFile(`${stem}.py`, pandasScript(columns, file, encoding));
  await writeFile(`${stem}.dictionary.csv`, csv(about));
}
