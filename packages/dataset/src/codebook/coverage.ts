import { type Cell, cellOf, MISSING } from "./cell";
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

/** How many cells are done, doubtful and missing: over all, and by the id of the variable. */
export function countsOf(codebook: Codebook, coverage: Coverage): { all: Counts; byVariable: Map<string, Counts> } {
  const none = (): Counts => ({ done: 0, doubtful: 0, missing: 0 });
  const all = none();
  const byVariable = new Map(codebook.variables.map(({ id }) => [id, none()]));
  for (const { key, variable } of cellsOf(codebook)) {
    const { state } = coverage.get(key) ?? MISSING;
    all[state]++;
    byVariable.get(variable.id)![state]++;
  }
  return { all, byVariable };
}
