import type { Capture, Source } from "@shuzhai/core";
import { capturesAt } from "../database/captures-at";
import type { ShuzhaiDatabase } from "../database/open";
import { newestFirst } from "./order";

/** Captures with the sources that they come from. */
export interface Stored {
  /** newest first; in the order of their text where captured at once */
  captures: Capture[];
  sources: Map<string, Source>;
}

/** What is captured: at one canonical address, or everything. */
export async function storedCaptures(database: ShuzhaiDatabase, url: string | null): Promise<Stored> {
  const captures = url === null ? await database.captures.toArray() : await capturesAt(database, url);
  const ids = [...new Set(captures.map((capture) => capture.sourceId))];
  const sources = (await database.sources.bulkGet(ids)).filter((source) => source !== undefined);
  return { captures: captures.toSorted(newestFirst), sources: new Map(sources.map((source) => [source.id, source])) };
}

/** What the last capturing kept: one figure, or all that were captured at once. */
export function lastCaptured({ captures }: Stored): Capture[] {
  return captures.filter((capture) => capture.capturedAt === captures[0]?.capturedAt);
}
