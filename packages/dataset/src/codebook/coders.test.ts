import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODEBOOK } from "../samples/codebooks";
import { agreementOf, pooled } from "./agreement";
import { agreementTable, compareCoders, disagreementTable } from "./coders";
import { cellsOf, coverageOf } from "./coverage";
import type { Fit } from "./fit";

const times = (count: number, one: string, other: string) => Array.from({ length: count }, () => [one, other] as const);
/** 20 both yes, 15 both no, 5 and 10 apart: p_o = 0.7, p_e = 0.5·0.6 + 0.5·0.4 = 0.5, κ = 0.4 */
const FIFTY = [...times(20, "是", "是"), ...times(5, "是", "否"), ...times(10, "否", "是"), ...times(15, "否", "否")];

describe("kappa", () => {
  it("is agreement beyond chance", () => {
    const { cells, same, observed, expected, kappa } = agreementOf(FIFTY);
    expect([cells, same, observed, expected, kappa?.toFixed(12)]).toEqual([50, 35, 0.7, 0.5, "0.400000000000"]);
  });

  it("is not defined without cells, nor where both always say the same one thing", () => {
    expect(agreementOf([])).toEqual({ cells: 0, same: 0, observed: null, expected: null, kappa: null });
    expect(agreementOf(times(3, "", ""))).toEqual({ cells: 3, same: 3, observed: 1, expected: 1, kappa: null });
    expect(pooled([agreementOf(times(3, "", "")), agreementOf(times(7, "1", "1"))]).kappa).toBeNull();
  });

  const category = fc.constantFrom("", "1", "2", "3");
  const pairs = fc.array(fc.tuple(category, category), { minLength: 1 });

  it("is 1 for one and the same coder, at most the observed agreement otherwise, and symmetric", () => {
    fc.assert(
      fc.property(pairs, (made) => {
        const { observed, expected, kappa } = agreementOf(made);
        const turned = agreementOf(made.map(([one, other]) => [other, one] as const));
        expect(turned.kappa ?? null).toEqual(kappa === null ? null : expect.closeTo(kappa, 12));
        if (kappa === null) {
          expect(expected).toBe(1);
          return;
        }
        expect(kappa).toBeLessThanOrEqual(observed! + 1e-12);
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(kappa === 1).toBe(observed === 1);
      }),
    );
  });

  it("over one variable is the kappa of that variable", () => {
    fc.assert(
      fc.property(pairs, (made) => {
        const one = agreementOf(made);
        const all = pooled([one]);
        expect([all.cells, all.same, all.observed]).toEqual([one.cells, one.same, one.observed]);
        if (one.kappa !== null) expect(all.kappa).toBeCloseTo(one.kappa, 10);
      }),
    );
  });
});

describe("two coders", () => {
  const keys = [...cellsOf(CODEBOOK)].map(({ key }) => key) as [string, ...string[]];
  const filling = (captureId: string, at: number, value: string): Fit => ({
    ...{ captureId, cell: keys[at]!, value, unit: "亿元", doubts: [] },
  });
  const mine = coverageOf(
    [filling("a", 0, "30.4"), filling("b", 2, "5"), filling("c", 4, "1"), filling("d", 4, "2")],
    [],
  );
  const yours = coverageOf([filling("x", 0, "30.40"), filling("y", 2, "6"), filling("z", 6, "7")], []);

  it("agree where both have the same value, or both have none", () => {
    const comparison = compareCoders(CODEBOOK, mine, yours);
    const [level, growth] = comparison.variables;
    expect(level).toMatchObject({ cells: 4, same: 1, both: 2, bothSame: 1, onlyFirst: 1, onlySecond: 1 });
    expect(growth).toMatchObject({ cells: 4, same: 4, both: 0, bothSame: 0, kappa: null });
    expect(comparison.overall).toMatchObject({ cells: 8, same: 5, observed: 0.625, both: 2, onlyFirst: 1 });
    expect(comparison.disagreements.map(({ key }) => keys.indexOf(key))).toEqual([2, 4, 6]);
    expect(disagreementTable(comparison).rows.map((row) => row.slice(1, 3).concat(row.slice(5)))).toEqual([
      ["青石县", "2022", "5亿元", "6亿元", "b", "y"],
      ["白水县", "2021", "undecided", null, "c", null],
      ["白水县", "2022", null, "7亿元", null, "z"],
    ]);
    expect(agreementTable(comparison).rows.map((row) => row.slice(2))).toEqual([
      ["4", "2", "1", "1", "1", "0.2500", "0.1250", "0.1429"],
      ["4", "0", "0", "0", "0", "1.0000", "1.0000", null],
      ["8", "2", "1", "1", "1", "0.6250", "0.5625", "0.1429"],
    ]);
  });

  it("have as many cells alike as the codebook has, less the ones that are listed", () => {
    const cell = fc.record({ at: fc.nat(7), value: fc.constantFrom("1", "2"), id: fc.constantFrom("a", "b") });
    const library = fc.array(cell).map((made) =>
      coverageOf(
        made.map(({ id, at, value }) => filling(id, at, value)),
        [],
      ),
    );
    fc.assert(
      fc.property(library, library, (one, other) => {
        const { overall, disagreements } = compareCoders(CODEBOOK, one, other);
        expect(overall.same + disagreements.length).toBe(8);
        expect(compareCoders(CODEBOOK, one, one).disagreements).toEqual([]);
        const turned = compareCoders(CODEBOOK, other, one);
        expect([turned.overall.same, turned.overall.onlyFirst]).toEqual([overall.same, overall.onlySecond]);
      }),
    );
  });
});
