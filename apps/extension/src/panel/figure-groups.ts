import type { Mark } from "../messages/mark";
import type { ListedFigure, PanelReading } from "../messages/panel-port";

export interface FigureFilter {
  text: string;
  modality: "all" | "actual" | "target" | "rule";
  captured: "all" | "captured" | "uncaptured" | "ignored";
}

/** What a researcher looks for first stands first; a township's activity counts would drown the rest. */
export const KINDS = ["standard", "admin", "project", "activity"] as const;
export type Kind = (typeof KINDS)[number];

export interface DocumentGroup {
  document: number;
  count: number;
  kinds: { kind: Kind; figures: ListedFigure[] }[];
}

/** The figures that pass the filter, by document and by kind of indicator, each in the order of the text. */
export function groupFigures(
  reading: Pick<PanelReading, "documents" | "figures">,
  filter: FigureFilter,
  marks: Readonly<Record<string, Mark>>,
): DocumentGroup[] {
  const shown = reading.figures.filter((listed) => passes(listed, filter, marks));
  return reading.documents.map((_, document) => {
    const own = shown.filter(({ figure }) => figure.document === document);
    const kinds = KINDS.map((kind) => ({ kind, figures: own.filter(({ figure }) => figure.indicator.kind === kind) }));
    return { document, count: own.length, kinds: kinds.filter(({ figures }) => figures.length > 0) };
  });
}

function passes(
  { figure, sentence }: ListedFigure,
  filter: FigureFilter,
  marks: Readonly<Record<string, Mark>>,
): boolean {
  if (filter.modality !== "all" && figure.modality !== filter.modality) return false;
  const state = marks[figure.id]?.state;
  // What is ignored is listed only where it is asked for.
  if ((state === "ignored") !== (filter.captured === "ignored")) return false;
  if (filter.captured === "captured" && state !== "captured") return false;
  if (filter.captured === "uncaptured" && state === "captured") return false;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${figure.indicator.name}\n${figure.quote}\n${figure.locality?.name ?? ""}\n${sentence}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The ids of the figures that are not captured yet, or were with another number. */
export function capturable(figures: ListedFigure[], marks: Readonly<Record<string, Mark>>): string[] {
  return figures.map(({ figure }) => figure.id).filter((id) => !marks[id] || marks[id].state === "revised");
}
