import { describe, expect, it } from "vitest";
import type { Library } from "../backup/read-lines";
import { LONG_COLUMNS, longTable } from "../long/long-table";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { rowMark } from "./cell-text";
import { sheetChanges } from "./sheet-changes";

const LIBRARY: Library = { sources: [SOURCE], captures: [capture(1), capture(2, GROWTH)] };
const HEADER = LONG_COLUMNS.map(({ zh }) => zh);
const { rows: ROWS } = longTable(LIBRARY.captures, LIBRARY.sources);
const [FIRST, SECOND] = LIBRARY.captures.map(({ id }) => id);
const WRITTEN = {
  moneyUnit: "元",
  marks: new Map(ROWS.map((row) => [row[0]!, rowMark(LONG_COLUMNS, row)])),
} as const;

type Sheet = (string | number | Date | null)[][];
const changes = (...sheets: Sheet[]) => sheetChanges(sheets, LIBRARY, WRITTEN);

/** The rows with one cell set otherwise. */
function withCell(row: number, header: string, cell: string | number | Date | null): Sheet {
  return [HEADER, ...ROWS].map((cells, n) => cells.map((old, i) => (n === row && HEADER[i] === header ? cell : old)));
}

describe("sheetChanges", () => {
  it("finds nothing where rows were sorted, columns moved, or a second sheet begun", () => {
    expect(changes([HEADER, ...ROWS])).toEqual([]);
    expect(changes([HEADER, ...[...ROWS].reverse()])).toEqual([]);
    expect(changes([HEADER, ...ROWS].map((cells) => [...cells].reverse()))).toEqual([]);
    expect(changes([HEADER, ROWS[0]!], [HEADER, ROWS[1]!])).toEqual([]);
  });

  it.each([
    ["数值", 30.44],
    ["访问日期", new Date("2022-05-06")],
    ["乡镇", ""],
  ])("takes %s for the same when a spreadsheet keeps it as %s", (header, cell) => {
    expect(changes(withCell(1, header, cell))).toEqual([]);
  });

  it.each([
    ["数值", 31, "30.44", "31"],
    ["地区名称", "白水县", "青石县", "白水县"],
    ["期间", null, "2021", null],
    ["访问日期", new Date("2022-05-07"), "2022-05-06", "2022-05-07"],
  ])("finds %s set to %s", (column, cell, before, after) => {
    expect(changes(withCell(1, column, cell))).toEqual([
      { is: "cell", recordId: FIRST, row: 2, column, before, after },
    ]);
  });

  it("finds rows and columns that came and went", () => {
    const headers = HEADER.map((name) => (name === "备注" ? "我的说明" : name));
    const own = HEADER.map((name) => (name === "记录编号" ? "我的" : null));
    expect(changes([headers, ROWS[0]!, ROWS[0]!, own])).toEqual([
      { is: "columnGone", column: "备注" },
      { is: "columnNew", column: "我的说明" },
      { is: "rowNew", row: 3 },
      { is: "rowNew", row: 4 },
      { is: "rowGone", recordId: SECOND },
    ]);
    expect(changes()).toEqual([{ is: "sheetGone" }]);
  });

  it("asks nothing of a row that stands as it was written, even when today's names are others", () => {
    const old = ROWS.map((row) => row.map((cell) => (cell === "工业投资" ? "工业投资额" : cell)));
    const marks = new Map(old.map((row) => [row[0]!, rowMark(LONG_COLUMNS, row)]));
    expect(sheetChanges([[HEADER, ...old]], LIBRARY, { moneyUnit: "元", marks })).toEqual([]);
  });
});
