import type { Source } from "@shuzhai/core";
import type { Library } from "../backup/read-lines";
import { sameCaptures } from "./groups";
import { type Conflict, mergeCaptures } from "./merge-captures";

export interface Merged {
  /** in the order of sources and positions */
  library: Library;
  /** captures that more than one library held */
  shared: number;
  conflicts: Conflict[];
}

/** Libraries of several people as one; the same in whatever order they come, and merging the answer again changes nothing. */
export function mergeLibraries(libraries: Library[]): Merged {
  const merged = sameCaptures(libraries.flatMap(({ captures }) => captures)).map((same) => ({
    same,
    ...mergeCaptures(same),
  }));
  const captures = merged
    .map(({ capture }) => capture)
    .sort((a, b) => {
      if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
      return a.selectors.position.start - b.selectors.position.start || (a.id < b.id ? -1 : 1);
    });
  return {
    library: { sources: mergeSources(libraries.flatMap(({ sources }) => sources)), captures },
    shared: merged.filter(({ same }) => same.length > 1).length,
    conflicts: merged.flatMap(({ conflicts }) => conflicts).sort((a, b) => (conflictKey(a) < conflictKey(b) ? -1 : 1)),
  };
}

const DESCRIBING = ["title", "site", "publisher", "published"] as const;

/**
 * The same text at the same address has one id. Of several records of it each description is the one that says most, and
 * it was read when it was read first, so that it does not matter which two are put together before the third.
 */
function mergeSources(sources: Source[]): Source[] {
  const byId = new Map<string, Source>();
  for (const source of sources) {
    const known = byId.get(source.id);
    byId.set(source.id, known ? bothSources(known, source) : source);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function bothSources(a: Source, b: Source): Source {
  const one = JSON.stringify(bare(a)) <= JSON.stringify(bare(b)) ? a : b;
  const described = DESCRIBING.map((field) => [field, longer(a[field], b[field])]);
  const [accessed = ""] = [a.accessed, b.accessed].sort();
  return { ...one, ...Object.fromEntries(described), accessed };
}

/** What is the same in all records of a source, unless someone changed a file by hand. */
function bare({ title, site, publisher, published, accessed, ...rest }: Source): object {
  return rest;
}

function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}

function conflictKey({ captureId, field }: Conflict): string {
  return `${captureId} ${field}`;
}
