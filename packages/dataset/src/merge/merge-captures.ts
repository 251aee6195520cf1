import type { Capture, Edits } from "@shuzhai/core";
import { newerVersion } from "./versions";

/** Two people set the same thing differently. */
export interface Conflict {
  captureId: string;
  field: keyof Edits | "collection";
  kept: unknown;
  dropped: unknown[];
}

const EDITABLE = ["indicator", "quantity", "period", "locality", "modality", "project"] as const;

/**
 * Several captures of the same figure as one. The answer does not depend on their order:
 * - the reading is that of the newer parser, then of the later change;
 * - a correction that one person made is taken; where two differ the later one is kept and the other reported;
 * - tags are united, notes joined, the same note only once; of two collections the later one is kept and reported;
 * - it was captured at the first time and changed at the last; its id is the first in order.
 */
export function mergeCaptures(same: Capture[]): { capture: Capture; conflicts: Conflict[] } {
  const latest = [...same].sort(byLatest);
  const reading = [...same].sort((a, b) => newerVersion(b.parserVersion, a.parserVersion) || byLatest(a, b))[0]!;
  const id = same.map((capture) => capture.id).sort()[0]!;
  const conflicts: Conflict[] = [];

  /** The latest of the values that were set; the others, where they differ, are a conflict. */
  function settle<T>(field: Conflict["field"], values: T[]): T | undefined {
    const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
    const [kept, ...dropped] = distinct;
    if (dropped.length > 0) conflicts.push({ captureId: id, field, kept, dropped });
    return kept;
  }

  const edits: Record<string, unknown> = {};
  for (const field of EDITABLE) {
    const set = latest.filter((capture) => capture.edits[field] !== undefined).map((capture) => capture.edits[field]);
    if (set.length > 0) edits[field] = settle(field, set);
  }
  const collections = latest.flatMap(({ collection }) => (collection === null ? [] : [collection]));
  const capture: Capture = {
    ...reading,
    id,
    edits: edits as Edits,
    tags: [...new Set(same.flatMap(({ tags }) => tags))].sort(),
    note: joinedNotes(latest),
    collection: settle("collection", collections) ?? null,
    capturedAt: same.map(({ capturedAt }) => capturedAt).sort()[0]!,
    updatedAt: latest[0]!.updatedAt,
  };
  return { capture, conflicts };
}

/** Oldest first, each once, so that merging again adds nothing. */
function joinedNotes(latest: Capture[]): string {
  const notes = latest
    .map(({ note }) => note)
    .filter(Boolean)
    .reverse();
  const parts = notes.length > 1 ? notes.flatMap((note) => note.split("\n")) : notes;
  return [...new Set(parts)].join("\n");
}

/** Later changes first; those of one moment in an order of their own, the same on every machine. */
function byLatest(a: Capture, b: Capture): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1;
  const [x, y] = [a, b].map((capture) => JSON.stringify(capture));
  return x === y ? 0 : x! < y! ? 1 : -1;
}
