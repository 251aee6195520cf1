import { GROUPS, type Group } from "./groups";
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
  rows: readonly Row[];
  /** of each facet, how many rows each value would give; the empty value stands for none */
  counts: Record<Facet, Map<string, number>>;
}

export type Ask = (rows: readonly Row[], query: Query) => Answer;

/**
 * Answers questions one after the other. Plain substrings, as Chinese needs no words; while a word is being typed, each
 * letter more seeks only among the rows that the letters before have left.
 */
export function asking(): Ask {
  let last: { among: readonly Row[]; search: string; found: readonly Row[] } | null = null;
  return (rows, { search, chosen }) => {
    const before: readonly Row[] = last?.among === rows && search.startsWith(last.search) ? last.found : rows;
    const found = withWords(before, search);
    last = { among: rows, search, found };
    return narrowed(found, chosen);
  };
}

/** The rows that have every word: in their own texts or in one that they share with their group. */
function withWords(rows: readonly Row[], search: string): readonly Row[] {
  let left = rows;
  for (const word of search.toLowerCase().split(/\s+/).filter(Boolean)) {
    const sharing = SEARCHED.map((at) => GROUPS[FACETS[at]!].all.map(({ searched }) => searched.includes(word)));
    left = left.filter((row) => isShared(row, sharing) || row.searched.includes(word));
  }
  return left;
}

/** Facets whose groups are found by words, by their place in FACETS; years and modalities are chosen, not sought. */
const SEARCHED = (["place", "indicator", "tag", "collection", "source"] as const).map((facet) => FACETS.indexOf(facet));

function isShared({ groups }: Row, sharing: readonly (readonly boolean[])[]): boolean {
  for (let index = 0; index < SEARCHED.length; index++) if (sharing[index]![groups[SEARCHED[index]!]!]) return true;
  return false;
}

/**
 * One pass over the rows. A facet is counted among the rows that all other facets leave, so that a second value of it
 * can be chosen.
 */
function narrowed(found: readonly Row[], chosen: Query["chosen"]): Answer {
  const many = FACETS.map((facet) => new Uint32Array(GROUPS[facet].all.length));
  const wanted = FACETS.flatMap((facet, at) =>
    chosen[facet]?.length ? [{ at, fits: GROUPS[facet].all.map(hasOneOf(new Set(chosen[facet]))) }] : [],
  );
  const rows = wanted.length === 0 ? found : [];
  for (const row of found) {
    const { groups } = row;
    let failing = -1;
    let failed = 0;
    for (const { at, fits } of wanted)
      if (!fits[groups[at]!]) {
        failing = at;
        failed++;
      }
    if (failed > 1) continue;
    if (failed === 1) many[failing]![groups[failing]!]!++;
    else {
      if (wanted.length > 0) (rows as Row[]).push(row);
      for (let at = 0; at < groups.length; at++) many[at]![groups[at]!]!++;
    }
  }
  const counts = FACETS.map((facet, at) => [facet, byValue(GROUPS[facet].all, many[at]!)] as const);
  return { rows, counts: Object.fromEntries(counts) as Answer["counts"] };
}

function hasOneOf(values: ReadonlySet<string>): (group: Group) => boolean {
  return (group) => group.values.some((value) => values.has(value));
}

function byValue(groups: readonly Group[], many: Uint32Array): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { number, values } of groups) {
    if (many[number]) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + many[number]);
  }
  return counts;
}
