import type { ColumnId } from "./columns";
import type { Row } from "./row";

export interface Order {
  by: ColumnId;
  descending: boolean;
}

export const NEWEST_FIRST: Order = { by: "capturedAt", descending: true };

/** What a column is sorted by; null stands last in either direction. */
const KEYS: Record<ColumnId, (row: Row) => string | number | null> = {
  place: (row) => row.areas.toReversed().join(" ") || null,
  indicator: (row) => row.indicator,
  value: (row) => row.number,
  measure: (row) => row.measure,
  period: (row) => row.start || null,
  modality: (row) => row.modality,
  source: (row) => row.source || null,
  sentence: (row) => row.sentence,
  tags: (row) => row.tags.join(" ") || null,
  collection: (row) => row.collection || null,
  note: (row) => row.note || null,
  capturedAt: (row) => row.capturedAt,
};

/** Columns whose texts are names, sorted as a dictionary of the language does; codes and dates sort as they are. */
const NAMES: ReadonlySet<ColumnId> = new Set(["indicator", "measure", "source", "tags", "collection"]);

/** The rows in order; equal ones in the order of capturing and of their text. A collator compares each name only once. */
export function sorted(rows: readonly Row[], { by, descending }: Order, language: string): Row[] {
  const keys = new Map(rows.map((row) => [row, KEYS[by](row)]));
  const rank = NAMES.has(by) ? rankIn(new Set(keys.values()), language) : null;
  const direction = descending ? -1 : 1;
  const keyed = rows.map((row) => {
    const key = keys.get(row) ?? null;
    return { row, key: key !== null && rank ? rank.get(key)! : key };
  });
  keyed.sort((a, b) => {
    if (a.key !== b.key) {
      if (a.key === null) return 1;
      if (b.key === null) return -1;
      return a.key < b.key ? -direction : direction;
    }
    if (a.row.capturedAt !== b.row.capturedAt) return a.row.capturedAt < b.row.capturedAt ? 1 : -1;
    return a.row.position - b.row.position;
  });
  return keyed.map(({ row }) => row);
}

function rankIn(names: Set<string | number | null>, language: string): Map<string | number, number> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const inOrder = [...names].filter((name) => typeof name === "string").sort(compare);
  return new Map(inOrder.map((name, index) => [name, index]));
}
