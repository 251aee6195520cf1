import type { Capture, Edits } from "@shuzhai/core";
import { type Codebook, type CodebookVariable, fitting } from "@shuzhai/dataset/codebook";
import { corrected } from "../captures/corrected";
import type { Row } from "../library/row";

/** A capture that fits no cell as it stands, and what a person would say of it to put it into one. */
export interface Near {
  capture: Capture;
  set: Edits;
}

/** Suggestions are looked through by a person: the likely ones are among the first few. */
const MOST = 6;

/**
 * The rows that may be meant for a missing cell: of its place and year with another name, or of its indicator where place
 * or year is not known. Of the measures only those that the variable wants are looked at later, in the captures.
 */
export function rowsNear(
  rows: readonly Row[],
  { indicator }: CodebookVariable,
  place: Codebook["places"][number],
  year: string,
): Row[] {
  return rows.filter((row) => {
    const here = row.place === place.name || row.areas[0] === (place.code ?? place.name);
    const then = row.year === year && row.wholeYear;
    if (here && then) return true;
    const unknown = (here || row.place === "") && (then || row.year === "");
    return unknown && row.indicator.includes(indicator.name);
  });
}

/** What each capture would need to fit the cell; those that need more than a name, a place or a year are left out. Likest names first. */
export function nearOf(
  captures: readonly Capture[],
  variable: CodebookVariable,
  place: Codebook["places"][number],
  year: string,
): Near[] {
  const alone = fitting({ id: "", name: "", variables: [variable], places: [place], years: [year] });
  return captures
    .flatMap((capture) => {
      const figure = corrected(capture);
      const { name, id } = variable.indicator;
      const likeness = likenessOf(figure.indicator.name, name);
      const isCandidate = figure.indicator.candidates?.some((candidate) => candidate.id === id) ?? false;
      if (likeness < LEAST && !isCandidate) return [];
      const set: Edits = {
        indicator: { name, ...(id && { id }), kind: id ? "standard" : figure.indicator.kind },
        ...(!figure.locality && { locality: place }),
        ...(!figure.period && { period: { start: year, end: year, grain: "year" as const, kind: "flow" as const } }),
      };
      const fits = alone({ ...capture, edits: { ...capture.edits, ...set } });
      return fits.length > 0 && alone(capture).length === 0 ? [{ capture, set, likeness }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.capture.id < b.capture.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ capture, set }) => ({ capture, set }));
}

/** Half of the pairs of neighbouring characters in common: 财政总收入 is near to 财政收入, 出口 not to 进口. */
const LEAST = 0.5;

/** Dice's coefficient of the pairs of neighbouring characters of two names, from 0 to 1. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function pairsOf(name: string): Set<string> {
  const letters = Array.from(name);
  return new Set(letters.slice(1).map((letter, index) => letters[index] + letter));
}
