import { type Cell, type Codebook, type Coverage, cellKey, MISSING } from "@shuzhai/dataset/codebook";

/** A row of the matrix: one place in one year. */
export interface MatrixRow {
  place: Codebook["places"][number];
  year: string;
}

/** Where the person is: a row, and a variable by its number. */
export interface At {
  row: number;
  column: number;
}

/** Which rows: all, or those with a cell of this state. */
export type Shown = "all" | "doubtful" | "missing";

export function matrixRows({ places, years, variables }: Codebook, coverage: Coverage, shown: Shown): MatrixRow[] {
  const rows = places.flatMap((place) => years.map((year) => ({ place, year })));
  if (shown === "all") return rows;
  return rows.filter(({ place, year }) =>
    variables.some(({ id }) => stateOf(coverage, cellKey(id, place, year)) === shown),
  );
}

/** The next cell of a state, row by row, going round at the end; null where there is none but the present one. */
export function nextIn(
  rows: readonly MatrixRow[],
  { variables }: Codebook,
  coverage: Coverage,
  { row, column }: At,
  state: Cell["state"],
  direction: 1 | -1,
): At | null {
  const [width, count] = [variables.length, rows.length * variables.length];
  const from = row * width + column;
  for (let step = 1; step < count; step++) {
    const index = (from + direction * step + count) % count;
    const at = { row: Math.floor(index / width), column: index % width };
    const { place, year } = rows[at.row]!;
    if (stateOf(coverage, cellKey(variables[at.column]!.id, place, year)) === state) return at;
  }
  return null;
}

function stateOf(coverage: Coverage, key: string): Cell["state"] {
  return (coverage.get(key) ?? MISSING).state;
}
