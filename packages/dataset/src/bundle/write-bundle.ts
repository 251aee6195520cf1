import type { Source } from "@shuzhai/core";
import { bibtex } from "../citations/bibtex";
import { csl } from "../citations/csl";
import { gbt7714 } from "../citations/gbt7714";
import { pandasScript } from "../companions/pandas";
import { rScript } from "../companions/r";
import { stataDo } from "../companions/stata";
import { CSV_DEFAULTS, csv, csvHead, csvRows } from "../delimited/csv";
import type { Provenance } from "../provenance/provenance";
import { dictionary } from "../sheets/dictionary";
import { SOURCE_COLUMNS, sourceRow } from "../sheets/sources";
import { type Batches, eachBatch, type Output, type Running, type Written } from "../streams/output";
import { zipInto } from "../streams/zip-into";
import type { Column, Row, Table } from "../tables/table";

export interface BundleOptions extends Running {
  /** of the files, without ending: ASCII, so that every program opens them */
  name: string;
  provenance: Provenance;
}

/** `sources` is asked when all rows have passed, for then they are known. */
export interface BundleContent {
  columns: Column[];
  rows: Batches<Row>;
  sources: () => Source[];
  /** tables that stand beside it, by the ending of their name: what a panel chose among several values */
  further?: Record<string, Table>;
}

/**
 * A table as one zip for who goes on in Stata, R or pandas: the CSV with ids in its header line, a script for each
 * program that reads and labels it, the data dictionary, the sources and their citations. Written as its rows come.
 */
export async function writeBundle(
  { columns, rows, sources, further = {} }: BundleContent,
  output: Output,
  { name, provenance, ...running }: BundleOptions,
): Promise<Written> {
  const zip = zipInto(output);
  const file = `${name}.csv`;
  const options = { ...CSV_DEFAULTS, headers: "id" } as const;
  const data = zip.file(file);
  data.push(csvHead(columns, options));
  const written = await eachBatch(rows, running, (batch) => {
    data.push(csvRows(columns, batch, options));
    return zip.flushed();
  });
  if (!written.ok) return written;
  data.end("");
  const known = sources();
  for (const [ending, table] of Object.entries(further)) zip.whole(`${name}.${ending}.csv`, csv(table, options));
  zip.whole(`${name}.do`, stataDo(columns, file, provenance));
  zip.whole(`${name}.R`, rScript(columns, file, provenance));
  zip.whole(`${name}.py`, pandasScript(columns, file, provenance));
  zip.whole(`${name}.dictionary.csv`, csv(dictionary(columns, provenance)));
  zip.whole(`${name}.sources.csv`, csv({ columns: SOURCE_COLUMNS, rows: known.map(sourceRow) }, options));
  zip.whole(`${name}.gbt7714.txt`, known.map((source) => `${gbt7714(source)}\n`).join(""));
  zip.whole(`${name}.bib`, known.map(bibtex).join("\n"));
  zip.whole(`${name}.csl.json`, `${JSON.stringify(known.map(csl), null, 2)}\n`);
  await zip.close();
  return written;
}
