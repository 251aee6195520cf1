/** How far two coders agree over the same cells. Shares from 0 to 1; null where there is nothing to divide by. */
export interface Agreement {
  cells: number;
  same: number;
  /** observed agreement p_o */
  observed: number | null;
  /** agreement that chance alone would give, p_e */
  expected: number | null;
  kappa: number | null;
}

/**
 * Percent agreement and Cohen's kappa of two coders who put each cell into one of several categories.
 *
 *   κ = (p_o − p_e) / (1 − p_e),  p_o = share of cells coded alike,  p_e = Σ_k p_1(k) · p_2(k)
 *
 * p_i(k): share of cells that coder i put into category k. 1: they agree wholly; 0: no more than by chance; below:
 * less. Null where chance agreement is 1 (both used one and the same category for all), as κ is not defined there.
 * Every value is a category of its own and so is “missing”: with values that hardly repeat, p_e is small and κ is near
 * to p_o.
 *
 * Source: Jacob Cohen, “A Coefficient of Agreement for Nominal Scales”, Educational and Psychological Measurement
 * 20 (1), 1960, pp. 37–46, https://doi.org/10.1177/001316446002000104.
 */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const cells = pairs.length;
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  let same = 0;
  for (const [one, other] of pairs) {
    if (one === other) same++;
    first.set(one, (first.get(one) ?? 0) + 1);
    second.set(other, (second.get(other) ?? 0) + 1);
  }
  // whole numbers as far as possible: a p_e of exactly 1 must be seen as such
  let chance = 0;
  for (const [category, count] of first) chance += count * (second.get(category) ?? 0);
  return summed(cells, same, chance / (cells || 1));
}

/**
 * The agreement over several variables. Chance is reckoned within each: a value of one variable could not have been
 * coded for another. κ is Σ n(p_o − p_e) / Σ n(1 − p_e) over the variables, n being the number of cells.
 */
export function pooled(agreements: readonly Agreement[]): Agreement {
  const sum = (of: (agreement: Agreement) => number) => agreements.reduce((total, one) => total + of(one), 0);
  return summed(
    sum(({ cells }) => cells),
    sum(({ same }) => same),
    sum(({ cells, expected }) => cells * (expected ?? 0)),
  );
}

/** `chance`: how many cells would be coded alike by chance. */
function summed(cells: number, same: number, chance: number): Agreement {
  if (cells === 0) return { cells, same, observed: null, expected: null, kappa: null };
  const kappa = chance === cells ? null : (same - chance) / (cells - chance);
  return { cells, same, observed: same / cells, expected: chance / cells, kappa };
}
