import {
  type CsvOptions,
  type FigureRecord,
  LONG_COLUMNS,
  longRow,
  OBSERVATION_COLUMNS,
  type Output,
  observationRow,
  observations,
  type Panel,
  panelOf,
  type Row,
  writeCsv,
} from "@shuzhai/dataset";
import type { Content } from "./content";
import { csvEncoding } from "./export-choices";

/** The long form, one figure a row. */
export function writeLong(content: Content, output: Output, flavour: CsvOptions["flavour"] = "plain") {
  return writeCsv(LONG_COLUMNS, longRows(content), output, { ...csvOptions(content), flavour });
}

/** The observation form, source by source: figures relate to each other within one. */
export function writeObservation(content: Content, output: Output) {
  return writeCsv(OBSERVATION_COLUMNS, observationRows(content), output, csvOptions(content));
}

/** The panel without what it was chosen from. */
export async function writePanel(content: Content, output: Output) {
  const { panel } = await panelFrom(content);
  return writeCsv(panel.columns, [panel.rows], output, csvOptions(content));
}

export async function writeColumns(content: Content, output: Output) {
  const { writeParquet } = await import("@shuzhai/dataset/files");
  return writeParquet(LONG_COLUMNS, longRows(content), output, { provenance: content.provenance });
}

export async function writeSheets({ captures, survey, provenance, choices }: Content, output: Output) {
  const { writeWorkbook } = await import("@shuzhai/dataset/files");
  const { sources, captureIds, projects } = survey;
  const { made } = provenance;
  return writeWorkbook({ captures, sources, captureIds }, output, { made, projects, moneyUnit: choices.moneyUnit });
}

export async function* longRows({ records, choices }: Content): AsyncGenerator<Row[]> {
  for await (const batch of records()) yield batch.map((record) => longRow(record, choices));
}

async function* observationRows({ recordsBySource, choices }: Content): AsyncGenerator<Row[]> {
  for await (const batch of recordsBySource()) yield observations(batch).map((group) => observationRow(group, choices));
}

/** A cell of a panel is chosen among all figures: these stand in memory together. */
export async function panelFrom({ records, choices }: Content): Promise<Panel> {
  const all: FigureRecord[] = [];
  for await (const batch of records()) all.push(...batch);
  return panelOf(all, choices);
}

function csvOptions({ choices }: Content) {
  return { ...csvEncoding(choices), headers: choices.headers };
}
