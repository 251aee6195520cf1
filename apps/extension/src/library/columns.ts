import type { Messages } from "../i18n/zh";
import type { Row } from "./row";

export const COLUMNS = [
  "place",
  "indicator",
  "value",
  "measure",
  "period",
  "modality",
  "source",
  "sentence",
  "tags",
  "collection",
  "note",
  "capturedAt",
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** Which columns are shown and how wide (px); what a person does not say is as usual. */
export interface ColumnChoice {
  shown: readonly ColumnId[];
  widths: Partial<Record<ColumnId, number>>;
}

export const USUAL: ColumnChoice = {
  shown: ["place", "indicator", "value", "measure", "period", "modality", "source", "tags"],
  widths: {},
};

const WIDTHS: Record<ColumnId, number> = {
  place: 110,
  indicator: 190,
  value: 130,
  measure: 110,
  period: 130,
  modality: 84,
  source: 220,
  sentence: 360,
  tags: 120,
  collection: 110,
  note: 180,
  capturedAt: 140,
};

export const NARROWEST = 48;

export function widthOf(column: ColumnId, { widths }: ColumnChoice): number {
  return widths[column] ?? WIDTHS[column];
}

/** What a cell says. */
export function cellText(row: Row, column: ColumnId, say: Messages): string {
  if (column === "modality") return say.modality[row.modality];
  if (column === "tags") return row.tags.join(say.period.and);
  if (column === "capturedAt")
    return new Date(row.capturedAt).toLocaleString(say.language, { dateStyle: "short", timeStyle: "short" });
  return row[column];
}

const KEY = "library.columns";

/** The person's choice from the page's own storage; as usual where there is none or it cannot be read. */
export function storedChoice(storage: Storage): ColumnChoice {
  try {
    const { shown, widths } = JSON.parse(storage.getItem(KEY) ?? "") as ColumnChoice;
    const known = COLUMNS.filter((column) => shown.includes(column));
    return known.length > 0 ? { shown: known, widths: { ...widths } } : USUAL;
  } catch {
    return USUAL;
  }
}

export function storeChoice(storage: Storage, choice: ColumnChoice): void {
  storage.setItem(KEY, JSON.stringify(choice));
}
