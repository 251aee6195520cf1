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
  index ??= build();
  return index;
}

function build(): GramIndex {
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
    }
  // a rare piece says more than a common one
  for (const [gram, piece] of pieces)
    piece.weight = Math.log(1 + names.length / (1 + piece.holders.length)) * (gram.length > 1 ? 1 : SINGLE);
  names.forEach((name, at) => {
    for (const gram of gramsOfNames[at]!) name.weight += pieces.get(gram)!.weight;
  });
  return { names, pieces };
}
