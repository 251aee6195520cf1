import { allIndicators } from "./all";
import { contrastsOf } from "./contrasts";
import { gramsOf } from "./grams";
import type { Indicator } from "./indicator";
import { oneForm } from "./normalize";

/** A name or alias as the index holds it. */
export interface IndexedName {
  indicator: Indicator;
  form: string;
  /** of all its pieces together */
  weight: number;
  contrasts: Uint8Array;
}

/** A piece of text: how much it says, and the names (by their place in the list) that hold it. */
export interface Piece {
  weight: number;
  holders: number[];
}

export interface GramIndex {
  names: IndexedName[];
  pieces: Map<string, Piece>;
}

/** A single character says less than a pair of neighbours. */
const SINGLE = 0.4;

let index: GramIndex | undefined;

/** The names of the registry by their pieces. Built at the first call. */
export function gramIndex(): GramIndex {
  if (index) return index;
  for (const _ of gramIndexSteps());
  return index as unknown as GramIndex;
}

/** Names a pause: a few milliseconds of work. */
const SLICE = 150;

/** Builds the index with pauses, for a page that must not stand still; nothing to do once it is built. */
export function* gramIndexSteps(): Generator<void, void> {
  if (index) return;
  const names: IndexedName[] = [];
  const pieces = new Map<string, Piece>();
  const gramsOfNames: Set<string>[] = [];
  for (const indicator of allIndicators())
    for (const name of [indicator.name, ...indicator.aliases]) {
      const form = oneForm(name);
      const grams = gramsOf(form);
      for (const gram of grams) {
        const piece = pieces.get(gram);
        if (piece) piece.holders.push(names.length);
        else pieces.set(gram, { weight: 0, holders: [names.length] });
      }
      gramsOfNames.push(grams);
      names.push({ indicator, form, weight: 0, contrasts: contrastsOf(form) });
      if (names.length % SLICE === 0) yield;
    }
  // a rare piece says more than a common one
  for (const [gram, piece] of pieces)
    piece.weight = Math.log(1 + names.length / (1 + piece.holders.length)) * (gram.length > 1 ? 1 : SINGLE);
  names.forEach((name, at) => {
    for (const gram of gramsOfNames[at]!) name.weight += pieces.get(gram)!.weight;
  });
  index = { names, pieces };
}
