import { type Coverage, cellKey, type Fit, variableOf } from "@shuzhai/dataset/codebook";
import { expect, it } from "vitest";
import { matrixRows, nextIn } from "./matrix-rows";

const level = { measure: "level", modality: "actual", unit: null } as const;
const variables = ["甲", "乙"].map((name) => variableOf({ ...level, indicator: { name } }));
const codebook = {
  id: "",
  name: "",
  variables,
  places: [{ name: "云岫县" }, { name: "安屏市" }],
  years: ["2022", "2023"],
};
const cell = (state: "done" | "doubtful", taken: Fit | null = null) => ({
  state,
  taken,
  fits: [],
  doubts: [],
  chosen: false,
});
const [first, second] = codebook.places as [{ name: string }, { name: string }];
const coverage: Coverage = new Map([
  [cellKey(variables[0]!.id, first, "2022"), cell("done")],
  [cellKey(variables[1]!.id, first, "2023"), cell("doubtful")],
  [cellKey(variables[0]!.id, second, "2023"), cell("doubtful")],
  [cellKey(variables[1]!.id, second, "2023"), cell("done")],
]);
const named = (rows: ReturnType<typeof matrixRows>) => rows.map(({ place, year }) => `${place.name} ${year}`);

it("has a row for each place and year, or for those with a doubt or a gap", () => {
  const all = ["云岫县 2022", "云岫县 2023", "安屏市 2022", "安屏市 2023"];
  expect(named(matrixRows(codebook, coverage, "all"))).toEqual(all);
  expect(named(matrixRows(codebook, coverage, "doubtful"))).toEqual([all[1], all[3]]);
  expect(named(matrixRows(codebook, coverage, "missing"))).toEqual(all.slice(0, 3));
});

it("goes to the next cell of a state either way, round the end, and nowhere when there is no other", () => {
  const rows = matrixRows(codebook, coverage, "all");
  const next = (row: number, column: number, direction: 1 | -1, state: "doubtful" | "missing" = "doubtful") =>
    nextIn(rows, codebook, coverage, { row, column }, state, direction);
  expect(next(0, 0, 1)).toEqual({ row: 1, column: 1 });
  expect(next(1, 1, 1)).toEqual({ row: 3, column: 0 });
  expect(next(3, 0, 1)).toEqual({ row: 1, column: 1 });
  expect(next(1, 1, -1)).toEqual({ row: 3, column: 0 });
  expect(next(3, 1, 1, "missing")).toEqual({ row: 0, column: 1 });
  expect(nextIn(rows, codebook, new Map(), { row: 0, column: 0 }, "doubtful", 1)).toBeNull();
});
