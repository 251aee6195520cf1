import type { ProjectMention, Source } from "@shuzhai/core";
import { type FigureRecord, inBatches, type Library, recordsOfCaptures } from "@shuzhai/dataset";
import type { ReadFile } from "../input/read-files";
import { recordsOf, sourceOf } from "./of-report";

/** Figures on their way into a table, with what further sheets tell of them, whether they were just read or captured. */
export interface Batch {
  records: FigureRecord[];
  sources: Source[];
  projects: { project: ProjectMention; source: Source }[];
}

/** A report a batch. */
export async function* batchesOfReports(files: AsyncIterable<ReadFile>): AsyncGenerator<Batch> {
  for await (const file of files) yield batchOfReport(file);
}

export function batchOfReport(file: ReadFile): Batch {
  const source = sourceOf(file);
  const projects = file.report.projects.map((project) => ({ project, source }));
  return { records: recordsOf(file), sources: [source], projects };
}

/** The sources stand in the first batch. */
export async function* batchesOfLibrary({ captures, sources }: Library): AsyncGenerator<Batch> {
  yield { records: [], sources, projects: [] };
  for (const records of inBatches(recordsOfCaptures(captures, sources))) yield { records, sources: [], projects: [] };
}
