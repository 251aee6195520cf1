import type { Row } from "./row";

/** Where the person is in the table, and what is selected there. */
export interface Selection {
  /** id of the row that keys act on */
  active: string | null;
  /** id that a range with Shift begins at */
  anchor: string | null;
  ids: ReadonlySet<string>;
}

export const NOTHING: Selection = { active: null, anchor: null, ids: new Set() };

/** The row is the active one, and nothing is selected but it where keys go on from it. */
export function goTo(selection: Selection, id: string): Selection {
  return { ...selection, active: id, anchor: id };
}

/** In or out of what is selected. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { active: id, anchor: id, ids: next };
}

/** All rows from the anchor to this one, with what was selected before. */
export function extendTo(selection: Selection, id: string, rows: readonly Row[]): Selection {
  const from = rows.findIndex((row) => row.id === (selection.anchor ?? id));
  const to = rows.findIndex((row) => row.id === id);
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
  return { active: id, anchor: selection.anchor ?? id, ids: new Set([...selection.ids, ...range]) };
}

/** What is done with: the rows selected, or else the active one. */
export function concerned({ ids, active }: Selection): string[] {
  if (ids.size > 0) return [...ids];
  return active === null ? [] : [active];
}
