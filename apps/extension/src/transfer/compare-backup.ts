import type { Capture } from "@shuzhai/core";
import type { ShuzhaiDatabase } from "../database/open";
import type { Backup } from "./backup";

/** What a file would bring: nothing that is there is changed. */
export interface Comparison {
  fresh: Capture[];
  same: number;
  /** there already, and set otherwise here: what is here stays */
  conflicting: Conflict[];
}

export interface Conflict {
  capture: Capture;
  fields: SaidField[];
}

/** What a person says of a capture. */
export type SaidField = keyof Capture["edits"] | "tags" | "note" | "collection";

/** Holds a file against the library, by id and by source and position. */
export async function compareBackup(
  database: ShuzhaiDatabase,
  { captures }: Pick<Backup, "captures">,
): Promise<Comparison> {
  const sources = [...new Set(captures.map(({ sourceId }) => sourceId))];
  const stood = await database.captures.where("sourceId").anyOf(sources).toArray();
  const byPlace = new Map(stood.map((capture) => [place(capture), capture]));
  const byId = new Map(stood.map((capture) => [capture.id, capture]));
  const comparison: Comparison = { fresh: [], same: 0, conflicting: [] };
  for (const capture of captures) {
    const here = byId.get(capture.id) ?? byPlace.get(place(capture));
    const fields = here ? differing(said(here), said(capture)) : [];
    if (!here) comparison.fresh.push(capture);
    else if (fields.length === 0) comparison.same++;
    else comparison.conflicting.push({ capture: here, fields });
  }
  return comparison;
}

function place({ sourceId, selectors }: Capture): string {
  return `${sourceId} ${selectors.position.start}-${selectors.position.end}`;
}

type Said = Partial<Record<SaidField, unknown>>;

function said({ edits, tags, note, collection }: Capture): Said {
  return { tags: tags.toSorted(), note, collection, ...edits };
}

function differing(here: Said, there: Said): SaidField[] {
  const fields = Object.keys({ ...here, ...there }) as SaidField[];
  return fields.filter((field) => JSON.stringify(here[field]) !== JSON.stringify(there[field]));
}
