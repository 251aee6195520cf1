import type { Capture, ProjectMention, Source } from "@shuzhai/core";
import type { LongOptions } from "../long/column";
import { LONG_COLUMNS, longRow } from "../long/long-table";
import type { CaptureIds } from "../records/capture-ids";
import type { FigureRecord } from "../records/figure-record";
import { recordsOfCaptures } from "../records/of-captures";
import { dictionary } from "../sheets/dictionary";
import { PROJECT_COLUMNS, projectRow } from "../sheets/projects";
import { SOURCE_COLUMNS, sourceRow } from "../sheets/sources";
import { type Batches, inBatches, type Output, type Running, type Written } from "../streams/output";
import type { Row } from "../tables/table";
import type { XlsxNotes } from "../xlsx/sheet-series";
import { writeXlsx } from "../xlsx/write-xlsx";
import { rowMark } from "./cell-text";
import { machineRows } from "./machine-rows";
import { MACHINE_COLUMNS, MACHINE_SHEET } from "./machine-sheet";
import { DATA_SHEET } from "./read-workbook";

export interface WorkbookOptions extends Partial<LongOptions>, Running {
  /** ISO date */
  made: string;
  /** projects of the same sources, by the source's id */
  projects?: { sourceId: string; project: ProjectMention }[];
}

/**
 * A library in memory, or a stream of captures that can be begun anew, for they are written twice: as rows and as
 * records. Of a stream the relations within a batch are kept, and beyond it those that `captureIds` knows.
 */
export interface WorkbookContent {
  sources: Source[];
  captures: Capture[] | (() => Batches<Capture>);
  captureIds?: CaptureIds;
}

/** A library as a workbook: 数据 (the long form), 项目, 来源, 字典, and 机读, by which `readWorkbook` reads it back. */
export function writeWorkbook(
  content: WorkbookContent,
  output: Output,
  { made, projects = [], moneyUnit = "元", signal, progress }: WorkbookOptions,
): Promise<Written & XlsxNotes> {
  const { sources, captures } = content;
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const batches = () => (typeof captures === "function" ? captures() : inBatches(captures));
  const marks: string[] = [];
  const parsers = new Set<string>();
  const about = () => dictionary(LONG_COLUMNS, { parserVersions: [...parsers].sort(), made });

  async function* dataRows(): AsyncGenerator<Row[]> {
    for await (const records of recordBatches(content)) {
      const rows = records.map((record) => longRow(record, { moneyUnit }));
      for (const { parserVersion } of records) parsers.add(parserVersion);
      for (const row of rows) marks.push(rowMark(LONG_COLUMNS, row));
      yield rows;
    }
  }
  /** The sheets are written one after the other: by then all captures have passed. */
  function* dictionaryRows(): Generator<Row[]> {
    yield about().rows;
  }
  return writeXlsx(
    [
      { name: DATA_SHEET, columns: LONG_COLUMNS, rows: dataRows() },
      {
        name: "项目",
        columns: PROJECT_COLUMNS,
        rows: inBatches(projects.map(({ project, sourceId }) => projectRow(project, sourceOf.get(sourceId)!))),
      },
      { name: "来源", columns: SOURCE_COLUMNS, rows: inBatches(sources.map(sourceRow)) },
      { name: "字典", columns: about().columns, rows: dictionaryRows() },
      {
        name: MACHINE_SHEET,
        columns: MACHINE_COLUMNS,
        rows: machineRows(sources, batches(), marks, { made, moneyUnit }),
      },
    ],
    output,
    { signal, progress },
  );
}

async function* recordBatches({ sources, captures, captureIds }: WorkbookContent): AsyncGenerator<FigureRecord[]> {
  if (typeof captures !== "function") yield* inBatches(recordsOfCaptures(captures, sources));
  else for await (const batch of captures()) yield recordsOfCaptures(batch, sources, captureIds);
}
