import type { ProjectMention, Source } from "@shuzhai/core";
import { type FigureRecord, type LibraryStream, recordsOfCaptures } from "@shuzhai/dataset";
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
export async function* batchesOfStream({ sources, captures, captureIds }: LibraryStream): AsyncGenerator<Batch> {
  yield { records: [], sources, projects: [] };
  for await (const batch of captures()) {
    yield { records: recordsOfCaptures(batch, sources, captureIds), sources: [], projects: [] };
  }
}

/** A source a batch, as with reports, so that what stands beside a level is in its batch. */
export async function* batchesOfSources(library: LibraryStream): AsyncGenerator<Batch> {
  const { sources } = library;
  const bySource = new Map<string, FigureRecord[]>(sources.map(({ id }) => [id, []]));
  for await (const { records } of batchesOfStream(library))
    for (const record of records) bySource.get(record.source.id)!.push(record);
  for (const source of sources) yield { records: bySource.get(source.id)!, sources: [source], projects: [] };
}
