import type { ProjectMention } from "@shuzhai/core";
import { BACKUP_VERSION } from "../backup/format";
import type { Library } from "../backup/read-lines";
import type { LongOptions } from "../long/column";
import { LONG_COLUMNS, longRow } from "../long/long-table";
import { recordsOfCaptures } from "../records/of-captures";
import { dictionary } from "../sheets/dictionary";
import { PROJECT_COLUMNS, projectRow } from "../sheets/projects";
import { SOURCE_COLUMNS, sourceRow } from "../sheets/sources";
import { inBatches, type Output, type Running, type Written } from "../streams/output";
import type { XlsxNotes } from "../xlsx/sheet-series";
import { writeXlsx } from "../xlsx/write-xlsx";
import { MACHINE_COLUMNS, MACHINE_SHEET, machineRow } from "./machine-sheet";

export interface WorkbookOptions extends Partial<LongOptions>, Running {
  /** ISO date */
  made: string;
  /** projects of the same sources, by the source's id */
  projects?: { sourceId: string; project: ProjectMention }[];
}

/** A library as a workbook: 数据 (the long form), 项目, 来源, 字典, and 机读, by which `readWorkbook` reads it back. */
export function writeWorkbook(
  library: Library,
  output: Output,
  { made, projects = [], moneyUnit, signal, progress }: WorkbookOptions,
): Promise<Written & XlsxNotes> {
  const { captures, sources } = library;
  const parserVersions = [...new Set(captures.map((capture) => capture.parserVersion))].sort();
  const about = dictionary(LONG_COLUMNS, { parserVersions, made });
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return writeXlsx(
    [
      { name: "数据", columns: LONG_COLUMNS, rows: inBatches(longRows(library, { moneyUnit })) },
      {
        name: "项目",
        columns: PROJECT_COLUMNS,
        rows: inBatches(projects.map(({ project, sourceId }) => projectRow(project, sourceOf.get(sourceId)!))),
      },
      { name: "来源", columns: SOURCE_COLUMNS, rows: inBatches(sources.map(sourceRow)) },
      { name: "字典", columns: about.columns, rows: [about.rows] },
      { name: MACHINE_SHEET, columns: MACHINE_COLUMNS, rows: inBatches(machineRows(library, made)) },
    ],
    output,
    { signal, progress },
  );
}

function* longRows({ captures, sources }: Library, options: Partial<LongOptions>) {
  for (const record of recordsOfCaptures(captures, sources)) yield longRow(record, options);
}

function* machineRows({ sources, captures }: Library, made: string) {
  const row = (record: object) => machineRow(JSON.stringify(record));
  yield row({ type: "shuzhai", version: BACKUP_VERSION, made });
  for (const source of sources) yield row({ type: "source", ...source });
  for (const capture of captures) yield row({ type: "capture", ...capture });
  yield row({ type: "end", sources: sources.length, captures: captures.length });
}
