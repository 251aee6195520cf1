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
  type Table,
} from "@shuzhai/dataset";
import type { Batch } from "../records/batch";
import type { FormatOptions } from "./options";

/** A table as its rows come. */
export interface Form {
  columns: Column[];
  batches: AsyncIterable<Row[]>;
  /** of a panel: what was taken among several values and what found no cell */
  choices: Table | null;
}

/** Figures as a table of the form asked for. A panel is made of all together; its columns are known when all are read. */
export async function formOf(batches: AsyncIterable<Batch>, { form, money }: FormatOptions): Promise<Form> {
  const options = { moneyUnit: money };
  switch (form) {
    case "long":
      return {
        columns: LONG_COLUMNS,
        choices: null,
        batches: each(batches, (records) => records.map((record) => longRow(record, options))),
      };
    case "observation":
      return {
        columns: OBSERVATION_COLUMNS,
        choices: null,
        batches: each(batches, (records) => observations(records).map((group) => observationRow(group, options))),
      };
    case "panel":
    case "choices": {
      const made = panelOf(await allRecords(batches), options);
      const isPanel = form === "panel";
      const { columns, rows } = isPanel ? made.panel : made.choices;
      return { columns, batches: one(rows), choices: isPanel ? made.choices : null };
    }
  }
}

export async function allRecords(batches: AsyncIterable<Batch>): Promise<FigureRecord[]> {
  const all: FigureRecord[] = [];
  for await (const { records } of batches) for (const record of records) all.push(record);
  return all;
}

export async function* each<T>(batches: AsyncIterable<Batch>, give: (records: FigureRecord[]) => T[]) {
  for await (const { records } of batches) yield give(records);
}

async function* one<T>(batch: T) {
  yield batch;
}
