import { describe, expect, test } from "vitest";
import { gridsOf } from "./grid";
import { normalize } from "./normalize";

const grids = (text: string) =>
  gridsOf({ text }, normalize(text)).map(({ caption, rows }) => ({
    caption,
    rows: rows.map((row) => row.map((cell) => cell?.text ?? null)),
  }));

describe("tables written in lines", () => {
  test("of cells between tabs, under their caption", () => {
    expect(
      grids("表1 2021年主要指标\n指标\t绝对数\t增长\n财政收入\t5.2\t7.1\n税收\t4.3\t8.0\n以上数据为快报数。"),
    ).toEqual([
      {
        caption: "表1 2021年主要指标",
        rows: [
          ["指标", "绝对数", "增长"],
          ["财政收入", "5.2", "7.1"],
          ["税收", "4.3", "8.0"],
        ],
      },
    ]);
  });
  test("of cells between bars", () => {
    expect(grids("指标|绝对数|增长\n财政收入|5.2|7.1\n税收|4.3|8.0")[0]?.rows).toEqual([
      ["指标", "绝对数", "增长"],
      ["财政收入", "5.2", "7.1"],
      ["税收", "4.3", "8.0"],
    ]);
  });
  test("one line with a tab is no table", () => {
    expect(grids("财政收入\t增长7%。\n其余为文字。")).toEqual([]);
  });
  test("a page's own table, with cells over several columns", () => {
    const text = "指标 本月 累计 税收 3 25";
    const cell = (words: string, row: number, column: number, colspan = 1) => ({
      span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
      row,
      column,
      rowspan: 1,
      colspan,
      header: row === 0,
    });
    const table = {
      cells: [cell("指标", 0, 0), cell("本月", 0, 1), cell("累计", 0, 2), cell("税收", 1, 0), cell("25", 1, 1, 2)],
    };
    const [grid] = gridsOf({ text, tables: [table] }, normalize(text));
    expect(grid?.rows.map((row) => row.map((one) => one?.text ?? null))).toEqual([
      ["指标", "本月", "累计"],
      ["税收", "25", "25"],
    ]);
  });
});

test("a page's table with a row left out", () => {
  const text = "税收 25";
  const cell = (words: string, row: number, column: number) => ({
    span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    row,
    column,
    rowspan: 1,
    colspan: 1,
    header: false,
  });
  const tables = [{ cells: [cell("税收", 2, 0), cell("25", 2, 1)] }];
  const [grid] = gridsOf({ text, tables }, normalize(text));
  expect(grid?.rows.map((row) => row.map((one) => one?.text ?? null))).toEqual([[], [], ["税收", "25"]]);
});
