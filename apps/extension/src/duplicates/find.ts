import type { Source } from "@shuzhai/core";
import type { Row } from "../library/row";

/** Rows that say one thing, in the order of capturing. */
export interface Duplicates {
  key: string;
  rows: Row[];
}

/**
 * The same figure of the same sentence captured more than once: from two addresses of one text, or from two versions
 * of one page. Within one source a place is captured only once.
 */
export function sameFigure(rows: readonly Row[], sources: ReadonlyMap<string, Source>): Duplicates[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const source = sources.get(row.sourceId);
    if (!source) continue;
    add(groups, `${source.hash} ${row.position}`, row);
    add(groups, `${source.url} ${row.quoteStart} ${row.sentence}`, row);
  }
  return distinct(several(groups));
}

/** One fact in two sources: the same place, indicator, measure, period and modality; the numbers may agree or differ. */
export function sameFact(rows: readonly Row[], known: readonly Duplicates[]): Duplicates[] {
  // of a figure that was captured twice one row will do
  const again = new Set(known.flatMap(({ rows }) => rows.slice(1).map(({ id }) => id)));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (again.has(row.id) || !row.place || !row.period || row.modality === "rule") continue;
    add(groups, [row.areas[0], row.indicator, row.measure, row.period, row.modality].join("\n"), row);
  }
  return several(groups);
}

function add(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function several(groups: ReadonlyMap<string, Row[]>): Duplicates[] {
  return [...groups]
    .filter(([, rows]) => new Set(rows.map(({ sourceId }) => sourceId)).size > 1)
    .map(([key, rows]) => ({ key, rows: rows.toSorted((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1)) }));
}

/** Two texts may be the same by hash and by address at once: listed once. */
function distinct(found: readonly Duplicates[]): Duplicates[] {
  const idsOf = ({ rows }: Duplicates) =>
    rows
      .map(({ id }) => id)
      .sort()
      .join(" ");
  return [...new Map(found.map((one) => [idsOf(one), one])).values()];
}
