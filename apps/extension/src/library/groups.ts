import type { Facet } from "./query";

/** The values of a facet that rows have in common, and the words that all these rows are found by. */
export interface Group {
  /** within its facet, from 0 */
  number: number;
  values: readonly string[];
  /** in small letters */
  searched: string;
}

/**
 * The groups of one facet. A hundred thousand rows have some hundred of them: what is counted and searched a group at
 * a time need not be done for every row at each keystroke.
 */
export interface Groups {
  all: readonly Group[];
  of(values: readonly string[], searched: string): Group;
}

function groups(): Groups {
  const all: Group[] = [];
  const byKey = new Map<string, Group>();
  return {
    all,
    of(values, searched) {
      const key = `${values.join("\n")}\n\n${searched}`;
      let group = byKey.get(key);
      if (!group) {
        group = { number: all.length, values, searched: searched.toLowerCase() };
        all.push(group);
        byKey.set(key, group);
      }
      return group;
    },
  };
}

/** Kept as long as the page is open: a group that no row has any more costs nothing. */
export const GROUPS: Record<Facet, Groups> = {
  place: groups(),
  indicator: groups(),
  year: groups(),
  modality: groups(),
  tag: groups(),
  collection: groups(),
  source: groups(),
};
