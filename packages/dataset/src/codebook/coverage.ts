import { type Cell, cellOf } from "./cell";
import { type Choice, type Codebook, type CodebookVariable, cellKey } from "./codebook";
import type { Fit } from "./fit";

/** How far a codebook is filled. Only cells that something fits are held; the others are missing. */
export type Coverage = ReadonlyMap<string, Cell>;

/** `choices`: of this codebook. */
export function coverageOf(fits: Iterable<Fit>, choices: Iterable<Choice>): Coverage {
  const byCell = new Map<string, Fit[]>();
  for (const fit of fits) {
    const known = byCell.get(fit.cell);
    if (known) known.push(fit);
    else byCell.set(fit.cell, [fit]);
  }
  const choiceOf = new Map([...choices].map((choice) => [choice.cell, choice]));
  return new Map([...byCell].map(([cell, fits]) => [cell, cellOf(fits, choiceOf.get(cell))]));
}

/** One combination of the codebook. */
export interface Combination {
  key: string;
  variable: CodebookVariable;
  place: Codebook["places"][number];
  year: string;
}

/** All cells: place by place, year by year, variable by variable, as a panel has them. */
export function* cellsOf({ variables, places, years }: Codebook): Generator<Combination> {
  for (const place of places)
    for (const year of years)
      for (const variable of variables) yield { key: cellKey(variable.id, place, year), variable, place, year };
}

export type Counts = Record<Cell["state"], number>;

/** Gives back the combination that a cell is named after. Nothing is laid out: a codebook may have a million cells. */
export function combinationsOf({ variables, places }: Codebook): (key: string) => Combination | null {
  const variableOf = new Map(variables.map((variable) => [variable.id, variable]));
  const placeOf = new Map(places.map((place) => [place.code ?? place.name, place]));
  return (key) => {
    const [id, ...rest] = key.split(" ");
    const year = rest.pop();
    const [variable, place] = [variableOf.get(id!), placeOf.get(rest.join(" "))];
    return variable && place && year !== undefined ? { key, variable, place, year } : null;
  };
}

/** How many cells are done, doubtful and missing: over all, and by the id of the variable. */
export function countsOf(codebook: Codebook, coverage: Coverage): { all: Counts; byVariable: Map<string, Counts> } {
  const { variables, places, years } = codebook;
  const cells = places.length * years.length;
  const byVariable = new Map(variables.map(({ id }) => [id, { done: 0, doubtful: 0, missing: cells }]));
  const all = { done: 0, doubtful: 0, missing: cells * variables.length };
  const combinationOf = combinationsOf(codebook);
  for (const [key, { state }] of coverage) {
    const combination = state === "missing" ? null : combinationOf(key);
    if (!combination) continue;
    for (const counts of [all, byVariable.get(combination.variable.id)!]) {
      counts.missing--;
      counts[state]++;
    }
  }
  return { all, byVariable };
}
