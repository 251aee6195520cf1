import type { Capture } from "@shuzhai/core";
import type { ShuzhaiDatabase } from "../database/open";
import type { Backup } from "./backup";

/** What a file would bring: nothing that is there is changed. */
export interface Comparison {
  fresh: Capture[];
  same: number;
  /** there already, and set otherwise here: what is here stays */
  conflicting: number;
}

/** Holds a file against the library, by id and by source and position. */
export async function compareBackup(database: ShuzhaiDatabase, { captures }: Backup): Promise<Comparison> {
  const sources = [...new Set(captures.map(({ sourceId }) => sourceId))];
  const stood = await database.captures.where("sourceId").anyOf(sources).toArray();
  const byPlace = new Map(stood.map((capture) => [place(capture), capture]));
  const byId = new Map(stood.map((capture) => [capture.id, capture]));
  const comparison: Comparison = { fresh: [], same: 0, conflicting: 0 };
  for (const capture of captures) {
    const here = byId.get(capture.id) ?? byPlace.get(place(capture));
    if (!here) comparison.fresh.push(capture);
    else if (said(here) === said(capture)) comparison.same++;
    else comparison.conflicting++;
  }
  return comparison;
}

function place({ sourceId, selectors }: Capture): string {
  return `${sourceId} ${selectors.position.start}-${selectors.position.end}`;
}

/** What a person said of it. */
function said({ edits, tags, note, collection }: Capture): string {
  const inOrder = Object.entries(edits).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([inOrder, tags.toSorted(), note, collection]);
}
