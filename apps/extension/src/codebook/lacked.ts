import {
  type Codebook,
  type Combination,
  type Coverage,
  combinationsOf,
  type Fit,
  fitting,
  MISSING,
} from "@shuzhai/dataset/codebook";
import type { Mark } from "../messages/mark";
import type { ListedFigure, PanelReading } from "../messages/panel-port";

/** A figure of the page, and the cell that it would fill. */
export interface Lacked extends Combination {
  listed: ListedFigure;
  fit: Fit;
}

type Read = Pick<PanelReading, "documents" | "figures">;

/** The figures of a page that fit a missing cell and are not kept yet, in the order of the text. */
export function lackedBy(
  codebook: Codebook,
  coverage: Coverage,
  { documents, figures }: Read,
  marks: Readonly<Record<string, Mark>>,
): Lacked[] {
  const fitsOf = fitting(codebook);
  const combinationOf = combinationsOf(codebook);
  return figures
    .filter(({ figure }) => !marks[figure.id] || marks[figure.id]!.state === "revised")
    .flatMap((listed) => {
      const { figure } = listed;
      const fits = fitsOf({ id: figure.id, figure, edits: {}, document: documents[figure.document]! });
      const open = fits.filter(({ cell }) => (coverage.get(cell) ?? MISSING).state === "missing");
      return open.map((fit) => ({ listed, fit, ...combinationOf(fit.cell)! }));
    });
}

/** The ids of one figure for each thing that is said of each cell: what a page says twice is captured once. */
export function oneEach(lacked: readonly Lacked[]): string[] {
  const first = new Map<string, string>();
  for (const { listed, fit } of lacked) {
    const said = [fit.cell, fit.value, fit.upper, fit.unit].join(" ");
    if (!first.has(said)) first.set(said, listed.figure.id);
  }
  return [...new Set(first.values())];
}

/** How many figures of the codebook's variables fit no cell only because their place or year is not known. */
export function withoutCell(codebook: Codebook, { documents, figures }: Read): number {
  const [place] = codebook.places;
  const [year] = codebook.years;
  if (!place || !year) return 0;
  const fitsOf = fitting(codebook);
  return figures.filter(({ figure }) => {
    if (figure.locality && figure.period) return false;
    const period = figure.period ?? ({ start: year, end: year, grain: "year", kind: "flow" } as const);
    const known = { ...figure, locality: figure.locality ?? place, period };
    return fitsOf({ id: figure.id, figure: known, edits: {}, document: documents[figure.document]! }).length > 0;
  }).length;
}
