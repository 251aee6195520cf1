import type { Capture, Source } from "@shuzhai/core";
import { recordAction } from "./actions";
import type { ShuzhaiDatabase } from "./open";
import { compress } from "./stored-text";
import { write } from "./write";

/** A part of a library that comes from a file. */
export interface Incoming {
  sources: Source[];
  captures: Capture[];
  texts: { hash: string; text: string }[];
}

/**
 * Adds what is not there: by id, and a figure also by its source and position. Nothing that is there changes, whatever
 * the file says of it. Parts with the same `batch` are undone together. Returns the captures that were added.
 */
export async function importLibrary(database: ShuzhaiDatabase, part: Incoming, batch: string): Promise<Capture[]> {
  // Compressing comes first: a transaction ends by itself while something else is awaited.
  const texts = await Promise.all(part.texts.map(({ text, hash }) => compress(text, hash)));
  return write(database, async () => {
    const knownTexts = new Set(
      await database.texts
        .where("hash")
        .anyOf(texts.map(({ hash }) => hash))
        .primaryKeys(),
    );
    await database.texts.bulkAdd(texts.filter(({ hash }) => !knownTexts.has(hash)));
    const knownSources = await database.sources.bulkGet(part.sources.map(({ id }) => id));
    await database.sources.bulkAdd(part.sources.filter((_, index) => !knownSources[index]));
    const added = await absent(database, part.captures);
    await database.captures.bulkAdd(added);
    await recordAction(
      database,
      "import",
      added.map(({ id }) => ({ is: "added", id })),
      batch,
    );
    return added;
  });
}

async function absent(database: ShuzhaiDatabase, captures: Capture[]): Promise<Capture[]> {
  const sources = [...new Set(captures.map(({ sourceId }) => sourceId))];
  const stood = await database.captures.where("sourceId").anyOf(sources).toArray();
  const places = new Set(stood.map(place));
  const byId = await database.captures.bulkGet(captures.map(({ id }) => id));
  return captures.filter((capture, index) => {
    if (byId[index] || places.has(place(capture))) return false;
    places.add(place(capture));
    return true;
  });
}

function place({ sourceId, selectors }: Capture): string {
  return `${sourceId} ${selectors.position.start}-${selectors.position.end}`;
}
