import type { Capture, Source } from "@shuzhai/core";
import { CaptureIds } from "../records/capture-ids";
import { inBatches } from "../streams/output";
import { type Library, type Lines, type Problem, recordsIn } from "./read-lines";

/** A library whose captures pass and are not kept. */
export interface LibraryStream {
  sources: Source[];
  parserVersions: string[];
  count: number;
  /** begins anew at each call */
  captures(): AsyncGenerator<Capture[]>;
  /** of all captures, for relations between those that are batches apart */
  captureIds: CaptureIds;
}

export type StreamedLines = { ok: true; stream: LibraryStream } | { ok: false; problems: Problem[] };

/**
 * A backup that is too large to stand in memory. It is read once to see that all of it is right, for a library with a
 * problem is not taken in half, and again whenever its captures are asked for. `open` begins its lines anew.
 */
export async function streamLines(open: () => Lines): Promise<StreamedLines> {
  const sources: Source[] = [];
  const parserVersions = new Set<string>();
  const captureIds = new CaptureIds();
  const problems: Problem[] = [];
  let count = 0;
  for await (const read of recordsIn(open(), problems)) {
    if (read.type === "source") sources.push(read.record);
    else {
      count++;
      parserVersions.add(read.record.parserVersion);
      captureIds.add(read.record);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const captures = () => batchesOf(open());
  return { ok: true, stream: { sources, parserVersions: [...parserVersions].sort(), count, captures, captureIds } };
}

/** A library that stands in memory, for what takes a stream. */
export function streamOf({ sources, captures }: Library): LibraryStream {
  return {
    sources,
    parserVersions: [...new Set(captures.map(({ parserVersion }) => parserVersion))].sort(),
    count: captures.length,
    captures: async function* () {
      yield* inBatches(captures);
    },
    captureIds: new CaptureIds(captures),
  };
}

const BATCH = 1000;

async function* batchesOf(lines: Lines): AsyncGenerator<Capture[]> {
  let batch: Capture[] = [];
  for await (const read of recordsIn(lines, [])) {
    if (read.type === "source") continue;
    batch.push(read.record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
