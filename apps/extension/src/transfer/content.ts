import type { Capture, Source } from "@shuzhai/core";
import { type FigureRecord, inBatches, type Provenance, recordsOfCaptures } from "@shuzhai/dataset";
import type { ExportChoices } from "./export-choices";
import { type Survey, survey } from "./survey";

/** What an export is made of. Captures are read a batch at a time, and anew for each pass over them. */
export interface Content {
  survey: Survey;
  choices: ExportChoices;
  provenance: Provenance;
  /** in the order listed */
  captures(): AsyncGenerator<Capture[]>;
  records(): AsyncGenerator<FigureRecord[]>;
  /** all captures of a source in one batch, for what is put together within a source */
  recordsBySource(): AsyncGenerator<FigureRecord[]>;
}

export interface Listed {
  ids: readonly string[];
  sources: ReadonlyMap<string, Source>;
  choices: ExportChoices;
  read(ids: readonly string[]): Promise<Capture[]>;
  now: Date;
}

export interface Passing {
  signal: AbortSignal;
  /** called with the captures of each batch that was read */
  passed(captures: number): void;
}

const BATCH = 1000;

/** Looks the captures through once. A batch is the last one when the signal is given: what was written then is no whole file. */
export async function contentOf(listed: Listed, { signal, passed }: Passing): Promise<Content> {
  const { ids, sources, choices, read, now } = listed;
  async function* inParts(parts: Iterable<readonly string[]>) {
    for (const part of parts) {
      if (signal.aborted) return;
      const batch = await read(part);
      passed(part.length);
      yield batch;
    }
  }
  const captures = () => inParts(inBatches(ids, BATCH));
  const surveyed = await survey(captures(), sources);
  async function* asRecords(batches: AsyncIterable<Capture[]>) {
    for await (const batch of batches) yield recordsOfCaptures(batch, surveyed.sources, surveyed.captureIds);
  }
  return {
    survey: surveyed,
    choices,
    provenance: { parserVersions: surveyed.parserVersions, made: now.toISOString() },
    captures,
    records: () => asRecords(captures()),
    recordsBySource: () => asRecords(inParts(wholeSources(surveyed.ofSource.values()))),
  };
}

/** Sources together until they make a batch. */
function* wholeSources(ofSource: Iterable<readonly string[]>): Generator<string[]> {
  let part: string[] = [];
  for (const ids of ofSource) {
    part.push(...ids);
    if (part.length < BATCH) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
