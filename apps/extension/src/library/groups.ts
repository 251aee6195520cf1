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
  /** The number of the group that bears this key; `make` says what it is when it is met for the first time. */
  number(key: string, make: () => Omit<Group, "number">): number;
}

function groups(): Groups {
  const all: Group[] = [];
  const byKey = new Map<string, number>();
  return {
    all,
    number(key, make) {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const { values, searched } = make();
      const number = all.push({ number: all.length, values, searched: searched.toLowerCase() }) - 1;
      byKey.set(key, number);
      return number;
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
