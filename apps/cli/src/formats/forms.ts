import {
  type Column,
  type FigureRecord,
  LONG_COLUMNS,
  longRow,
  OBSERVATION_COLUMNS,
  observationRow,
  observations,
  panelOf,
  type Row,
} from "@shuzhai/dataset";
import type { ReadFile } from "../input/read-files";
import type { FormatOptions } from "./options";
import { recordsOf } from "./records";

/** A table as its rows come. */
export interface Form {
  columns: Column[];
  batches: AsyncIterable<Row[]>;
}

/** Files as a table of the form asked for. A panel is made of all files together; its columns are known when all are read. */
export async function formOf(files: AsyncIterable<ReadFile>, { form, money }: FormatOptions): Promise<Form> {
  const options = { moneyUnit: money };
  switch (form) {
    case "long":
      return {
        columns: LONG_COLUMNS,
        batches: eachFile(files, (records) => records.map((record) => longRow(record, options))),
      };
    case "observation":
      return {
        columns: OBSERVATION_COLUMNS,
        batches: eachFile(files, (records) => observations(records).map((group) => observationRow(group, options))),
      };
    case "panel":
    case "choices": {
      const made = panelOf(await allRecords(files), options);
      const { columns, rows } = form === "panel" ? made.panel : made.choices;
      return { columns, batches: one(rows) };
    }
  }
}

export async function allRecords(files: AsyncIterable<ReadFile>): Promise<FigureRecord[]> {
  const records: FigureRecord[] = [];
  for await (const file of files) records.push(...recordsOf(file));
  return records;
}

export async function* eachFile<T>(files: AsyncIterable<ReadFile>, give: (records: FigureRecord[]) => T[]) {
  for await (const file of files) yield give(recordsOf(file));
}

async function* one<T>(batch: T) {
  yield batch;
}
