import type { Capture, DocumentHints, Hints, ParsedReport } from "@shuzhai/core";
import type { ShuzhaiDatabase } from "../database/open";
import { decompress } from "../database/stored-text";
import { isFile } from "../sources/file";
import { type Compared, compareReadings } from "./compare";

export interface ReadAgainOptions {
  signal: AbortSignal;
  progress(done: number, total: number): void;
}

/**
 * Reads the kept texts of these captures with today's parser. What a document did not say and the person completed then
 * is given to it again. Null when cancelled. Tables of others were read by no parser and are left out.
 */
export async function readAgain(
  database: ShuzhaiDatabase,
  ids: readonly string[],
  { signal, progress }: ReadAgainOptions,
): Promise<Compared | null> {
  const captures = (await database.captures.bulkGet([...ids])).filter((capture) => capture !== undefined);
  const bySource = new Map<string, Capture[]>();
  for (const capture of captures) {
    const ofSource = bySource.get(capture.sourceId);
    if (ofSource) ofSource.push(capture);
    else bySource.set(capture.sourceId, [capture]);
  }
  const all: Compared = { reread: [], lost: [] };
  let done = 0;
  for (const [sourceId, ofSource] of bySource) {
    if (signal.aborted) return null;
    const source = await database.sources.get(sourceId);
    const stored = source && !isFile(source) ? await database.texts.get(source.hash) : undefined;
    if (stored) {
      const text = await decompress(stored);
      const report = await parsed(text, ofSource, signal);
      if (!report) return null;
      const { reread, lost } = compareReadings(ofSource, report, text);
      all.reread.push(...reread);
      all.lost.push(...lost);
    }
    progress(++done, bySource.size);
  }
  return all;
}

async function parsed(text: string, captures: readonly Capture[], signal: AbortSignal): Promise<ParsedReport | null> {
  const report = await inSlices(text, {}, signal);
  if (!report) return null;
  const hints = completed(report, captures);
  return hints ? inSlices(text, hints, signal) : report;
}

/** What the documents were known to be and do not say by themselves. */
function completed({ documents }: ParsedReport, captures: readonly Capture[]): Hints | null {
  const hints: Record<number, DocumentHints> = {};
  for (const { figure, document: then } of captures) {
    const now = documents[figure.document];
    if (!now) continue;
    const hint: DocumentHints = {
      ...(!now.locality && then.locality && { locality: then.locality.name }),
      ...(now.reviewYear === null && then.reviewYear !== null && { reviewYear: then.reviewYear }),
      ...(now.planYear === null && then.planYear !== null && { planYear: then.planYear }),
    };
    if (Object.keys(hint).length > 0) hints[figure.document] = hint;
  }
  return Object.keys(hints).length > 0 ? { documents: hints } : null;
}

/** How long the page may be busy at a stretch, in ms. */
const SLICE = 30;

async function inSlices(text: string, hints: Hints, signal: AbortSignal): Promise<ParsedReport | null> {
  const { parseSteps } = await import("@shuzhai/parser");
  const steps = parseSteps(text, hints);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    begun = performance.now();
  }
}
