import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type Column,
  type CsvOptions,
  csv,
  dictionary,
  encodeText,
  type OutputEncoding,
  type Provenance,
  pandasScript,
  rScript,
  sdmxStructure,
  stataDo,
  type Table,
} from "@shuzhai/dataset";

/** Scripts that read a CSV in Stata, R and pandas, beside it under its name. */
export async function writeScripts(
  path: string,
  columns: Column[],
  encoding: OutputEncoding,
  provenance: Provenance,
): Promise<void> {
  const file = basename(path);
  await writeFile(beside(path, "do"), stataDo(columns, file, provenance, encoding));
  await writeFile(beside(path, "R"), rScript(columns, file, provenance, encoding));
  await writeFile(beside(path, "py"), pandasScript(columns, file, provenance, encoding));
}

/** The data dictionary of a CSV, which cannot carry its own. */
export async function writeDictionary(path: string, columns: Column[], provenance: Provenance): Promise<void> {
  await writeFile(beside(path, "dictionary.csv"), csv(dictionary(columns, provenance)));
}

/** What a panel took among several values, and what found no cell in it. */
export async function writeChoices(
  path: string,
  choices: Table,
  { encoding, ...options }: Partial<CsvOptions> & { encoding: OutputEncoding },
): Promise<void> {
  await writeFile(beside(path, "choices.csv"), encodeText(csv(choices, options), encoding));
}

/** The structure that an SDMX-CSV file names. */
export async function writeStructure(path: string, provenance: Provenance): Promise<void> {
  await writeFile(beside(path, "structure.json"), `${JSON.stringify(sdmxStructure(provenance), null, 2)}\n`);
}

function beside(path: string, extension: string): string {
  return `${path.replace(/\.csv$/i, "")}.${extension}`;
}
