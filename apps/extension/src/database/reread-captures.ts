import type { Capture } from "@shuzhai/core";
import type { Reading } from "../messages/reading";
import { type Change, recordAction } from "./actions";
import type { ShuzhaiDatabase } from "./open";
import { write } from "./write";

/**
 * Puts another reading in the place of the one that captures have: what a person corrected, tagged and noted stays. Can
 * be undone as any other action; a capture that is gone is left out.
 */
export function rereadCaptures(
  database: ShuzhaiDatabase,
  readings: readonly { id: string; reading: Reading }[],
  at: string,
): Promise<Capture[]> {
  return write(database, async () => {
    const changes: Change[] = [];
    const stood = await database.captures.bulkGet(readings.map(({ id }) => id));
    const read = stood.flatMap((capture, index) => {
      if (!capture) return [];
      const after = { ...readings[index]!.reading, updatedAt: at };
      changes.push({ is: "reread", id: capture.id, before: readingOf(capture), after });
      return [withReading(capture, after)];
    });
    await database.captures.bulkPut(read);
    await recordAction(database, "reread", changes);
    return read;
  });
}

function readingOf(capture: Capture): Reading & { updatedAt: string } {
  const { figure, project, selectors, sentence, document, parserVersion, updatedAt } = capture;
  return { figure, ...(project && { project }), selectors, sentence, document, parserVersion, updatedAt };
}

/** The capture with another reading: a project that the other does not tell of is gone. */
export function withReading(capture: Capture, reading: Reading & { updatedAt: string }): Capture {
  const { project: _, ...rest } = capture;
  return { ...rest, ...reading };
}
