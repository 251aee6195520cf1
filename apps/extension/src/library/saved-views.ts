import { COLUMNS, type ColumnChoice } from "./columns";
import { FACETS, type Query } from "./query";
import type { Order } from "./sort";
import { VIEWS, type View } from "./view-choice";

/** How the library is looked at: what is asked, which columns, in which order, as what. */
export interface SavedView {
  query: Query;
  columns: ColumnChoice;
  order: Order;
  view: View;
}

const KEY = "library.views";

/** The views that a person saved, by name, in the order of saving. What cannot be read, or is of a later version, is left out. */
export function savedViews(storage: Storage): Map<string, SavedView> {
  try {
    const stored = JSON.parse(storage.getItem(KEY) ?? "[]") as [string, SavedView][];
    return new Map(stored.filter(([name, view]) => typeof name === "string" && isWhole(view)));
  } catch {
    return new Map();
  }
}

export function saveView(storage: Storage, name: string, view: SavedView): Map<string, SavedView> {
  return store(storage, new Map([...savedViews(storage), [name, view]]));
}

export function forgetView(storage: Storage, name: string): Map<string, SavedView> {
  const views = savedViews(storage);
  views.delete(name);
  return store(storage, views);
}

function store(storage: Storage, views: Map<string, SavedView>): Map<string, SavedView> {
  storage.setItem(KEY, JSON.stringify([...views]));
  return views;
}

function isWhole({ query, columns, order, view }: SavedView): boolean {
  return (
    typeof query.search === "string" &&
    Object.keys(query.chosen).every((facet) => (FACETS as readonly string[]).includes(facet)) &&
    columns.shown.every((column) => COLUMNS.includes(column)) &&
    COLUMNS.includes(order.by) &&
    VIEWS.includes(view)
  );
}
