import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODEBOOK } from "../samples/codebooks";
import { cellOf, MISSING } from "./cell";
import { cellsOf, combinationsOf, countsOf, coverageOf } from "./coverage";
import { coverageTable } from "./coverage-table";
import type { Doubt, Fit } from "./fit";

const [FIRST] = [...cellsOf(CODEBOOK)];
const filling = (captureId: string, value: string | null, doubts: Doubt[] = [], cell = FIRST!.key): Fit => ({
  ...{ captureId, cell, value, unit: "亿元", doubts },
});
const chose = (captureId: string, ...seen: string[]) => ({
  codebookId: CODEBOOK.id,
  cell: FIRST!.key,
  captureId,
  seen,
});

describe("a cell", () => {
  it("is done when all that fits says the same and something is beyond doubt", () => {
    const [sure, unsure] = [filling("b", "30.40"), filling("a", "30.4", ["inferredPeriod"])];
    expect(cellOf([unsure, sure], undefined)).toEqual({
      ...{ state: "done", taken: sure, fits: [sure, unsure], doubts: [], chosen: false },
    });
    expect(cellOf([unsure], undefined)).toMatchObject({ state: "doubtful", doubts: ["inferredPeriod"] });
    expect(cellOf([filling("a", null, ["masked"])], undefined)).toMatchObject({
      state: "doubtful",
      doubts: ["masked"],
    });
    expect(cellOf([], undefined)).toBe(MISSING);
  });

  it("is doubtful where captures differ, until a person chooses", () => {
    const [one, other] = [filling("a", "30.4"), filling("b", "30.44")];
    expect(cellOf([other, one], undefined)).toMatchObject({ state: "doubtful", doubts: ["differ"], taken: one });
    expect(cellOf([one, other], chose("b", "a", "b"))).toEqual({
      ...{ state: "done", taken: other, fits: [one, other], doubts: [], chosen: true },
    });
  });

  it("is doubtful again when something new says otherwise, and free when what was chosen is gone", () => {
    const [one, other, late] = [filling("a", "30.4"), filling("b", "30.44"), filling("c", "31")];
    expect(cellOf([one, other, late], chose("b", "a", "b"))).toMatchObject({
      state: "doubtful",
      doubts: ["news"],
      taken: other,
    });
    expect(cellOf([one, other, filling("c", "30.44")], chose("b", "a", "b"))).toMatchObject({
      state: "done",
      taken: other,
    });
    expect(cellOf([one], chose("b", "a", "b"))).toMatchObject({ state: "done", taken: one, chosen: false });
  });

  it("does not depend on the order of the captures", () => {
    const value = fc.constantFrom("1", "1.0", "2", null);
    const doubts = fc.subarray<Doubt>(["inferredPeriod", "inferredPlace", "otherUnit"]);
    const fits = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), value, doubts), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(fits, fc.option(fc.constantFrom("a", "b"), { nil: undefined }), (made, choice) => {
        const all = made.map(([id, value, doubts]) =>
          filling(id, value, value === null ? ["masked", ...doubts] : doubts),
        );
        const chosen = choice && chose(choice, "a", "b");
        const cell = cellOf(all, chosen);
        expect(cellOf(all.toReversed(), chosen)).toEqual(cell);
        expect(cell.fits).toHaveLength(all.length);
        expect(cell.state === "missing").toBe(all.length === 0);
        expect(cell.state === "doubtful").toBe(cell.doubts.length > 0);
      }),
    );
  });
});

describe("coverage", () => {
  it("counts every cell of the codebook once, and ignores what lies outside it", () => {
    const keys = [...cellsOf(CODEBOOK)].map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom(...keys, "x y z"), fc.constantFrom("1", "2"))),
        (made) => {
          const coverage = coverageOf(
            made.map(([id, cell, value]) => filling(id, value, [], cell)),
            [],
          );
          const { all, byVariable } = countsOf(CODEBOOK, coverage);
          const sum = ({ done, doubtful, missing }: typeof all) => done + doubtful + missing;
          expect(sum(all)).toBe(8);
          expect([...byVariable.values()].map(sum)).toEqual([4, 4]);
          expect(all.done + all.doubtful).toBe(
            new Set(made.map(([, cell]) => cell).filter((cell) => cell !== "x y z")).size,
          );
        },
      ),
    );
  });

  it("knows each cell by its name", () => {
    const combinationOf = combinationsOf(CODEBOOK);
    const cells = [...cellsOf(CODEBOOK)];
    expect(cells.map(({ key }) => combinationOf(key))).toEqual(cells);
    expect(combinationOf("x y z")).toBeNull();
  });

  it("is a table with a value in every cell that is done, and in no other", () => {
    const [, second] = [...cellsOf(CODEBOOK)];
    const filled = [filling("a", "30.4"), filling("b", "1", [], second!.key), filling("c", "2", [], second!.key)];
    const { columns, rows } = coverageTable(CODEBOOK, coverageOf(filled, []));
    const at = (id: string) => columns.findIndex((column) => column.id === id);
    expect(rows.map((row) => [row[at("value")], row[at("state")], row[at("doubts")], row[at("record_id")]])).toEqual([
      ["30.4", "done", null, "a"],
      [null, "doubtful", "differ", null],
      ...Array(6).fill([null, "missing", null, null]),
    ]);
  });
});
