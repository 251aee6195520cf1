import Papa from "papaparse";
import type { FigureRecord } from "../records/figure-record";
import { type Batches, eachBatch, type Output, type Running, type Written } from "../streams/output";
import { ATTRIBUTES, DIMENSIONS, MEASURE, TIME } from "./components";

export const AGENCY = "SHUZHAI";
export const DATAFLOW = "FIGURES";
export const SDMX_VERSION = "1.0.0";

const COMPONENTS = [...DIMENSIONS, TIME, MEASURE, ...ATTRIBUTES];
const HEADER = ["STRUCTURE", "STRUCTURE_ID", "ACTION", ...COMPONENTS.map(({ id }) => id)];

/**
 * Figures as SDMX-CSV 2.0 (for SDMX 3.0), as the Data Message Field Guide has it: structure type, its id and the action
 * first, then dimensions, measure and attributes. The structure that it names is `sdmxStructure`.
 */
export async function writeSdmxCsv(
  records: Batches<FigureRecord>,
  output: Output,
  running: Running = {},
): Promise<Written> {
  const encoder = new TextEncoder();
  const write = (rows: (string | null)[][]) =>
    output.write(encoder.encode(`${Papa.unparse(rows, { header: false, newline: "\r\n" })}\r\n`));
  await write([HEADER]);
  return eachBatch(records, running, (batch) => write(batch.map(row)));
}

function row(record: FigureRecord): (string | null)[] {
  const structure = `${AGENCY}:${DATAFLOW}(${SDMX_VERSION})`;
  return ["dataflow", structure, "I", ...COMPONENTS.map((component) => component.cell(record))];
}
