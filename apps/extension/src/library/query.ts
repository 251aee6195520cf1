import type { Row } from "./row";

export const FACETS = ["place", "indicator", "year", "modality", "tag", "collection", "source"] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked of the library: rows that have every word, and of each facet any of the values chosen. */
export interface Query {
  search: string;
  chosen: Partial<Record<Facet, readonly string[]>>;
}

export interface Answer {
  /** in the order of the rows given */
  rows: Row[];
  /** of each facet, how many rows each value would give; the empty value stands for none */
  counts: Record<Facet, Map<string, number>>;
}

const NONE = [""] as const;
const VALUES: Record<Facet, (row: Row) => readonly string[]> = {
  place: (row) => row.areas,
  indicator: (row) => [row.indicator],
  year: (row) => [row.year],
  modality: (row) => [row.modality],
  tag: (row) => (row.tags.length > 0 ? row.tags : NONE),
  collection: (row) => [row.collection],
  source: (row) => [row.sourceId],
};

/**
 * One pass over the rows. A facet is counted among the rows that all other facets leave, so that a second value of it
 * can be chosen. Plain substrings: a hundred thousand rows take a few hundredths of a second, and Chinese needs no
 * words.
 */
export function ask(rows: readonly Row[], { search, chosen }: Query): Answer {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = FACETS.flatMap((facet) =>
    chosen[facet]?.length ? [{ facet, values: new Set(chosen[facet]), of: VALUES[facet] }] : [],
  );
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Answer["counts"];
  const answer: Row[] = [];
  for (const row of rows) {
    if (!words.every((word) => row.searched.includes(word))) continue;
    const failing = wanted.filter(({ values, of }) => !of(row).some((value) => values.has(value)));
    if (failing.length > 1) continue;
    if (failing[0]) count(counts[failing[0].facet], VALUES[failing[0].facet](row));
    else {
      answer.push(row);
      for (const facet of FACETS) count(counts[facet], VALUES[facet](row));
    }
  }
  return { rows: answer, counts };
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
