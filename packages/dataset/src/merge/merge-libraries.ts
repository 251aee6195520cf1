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

/** The same text at the same address has one id: of two records of it the one read first, its gaps filled by the other. */
function mergeSources(sources: Source[]): Source[] {
  const byId = new Map<string, Source>();
  const inOrder = sources.map((source) => ({ source, order: `${source.accessed} ${JSON.stringify(source)}` }));
  for (const { source } of inOrder.sort((a, b) => (a.order < b.order ? -1 : 1))) {
    const first = byId.get(source.id);
    byId.set(source.id, first ? filled(first, source) : source);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function filled(first: Source, second: Source): Source {
  const { title, site, publisher, published } = second;
  return {
    ...first,
    title: first.title ?? title,
    site: first.site ?? site,
    publisher: first.publisher ?? publisher,
    published: first.published ?? published,
  };
}

function conflictKey({ captureId, field }: Conflict): string {
  return `${captureId} ${field}`;
}
