import type { ReadableText, Table } from "@shuzhai/core";
import { describe, expect, test } from "vitest";
import { figuresIn } from "../testing/notation";

const lines = (text: string) => figuresIn(text, { locality: "云溪县", reviewYear: 2021 });

describe("tables in text", () => {
  test("value and growth, with parents of # rows", () => {
    expect(
      lines(
        "表1 2021年主要经济指标\n指标\t绝对数（亿元）\t比上年增长（%）\n地区生产总值\t210.5\t6.8\n#第一产业\t18.2\t3.1\n财政收入\t25.3\t-2.4\n",
      ),
    ).toEqual([
      "地区生产总值 level 21050000000元 2021 云溪县 actual",
      "地区生产总值 growth 6.8% 2021 云溪县 actual",
      "第一产业增加值 level 1820000000元 2021 云溪县 actual",
      "第一产业增加值 growth 3.1% 2021 云溪县 actual",
      "财政收入 level 2530000000元 2021 云溪县 actual",
      "财政收入 growth -2.4% 2021 云溪县 actual",
    ]);
  });

  test("units in a column of their own; a dash is no figure", () => {
    expect(
      lines(
        "2021年主要产品产量\n产品名称\t单位\t产量\t增长（%）\n水泥\t万吨\t56.2\t4.1\n啤酒\t千升\t—\t持平\n发电量\t亿千瓦时\t3.6\t-1.2\n",
      ),
    ).toEqual([
      "水泥产量 level 562000吨 2021 云溪县 actual",
      "水泥产量 growth 4.1% 2021 云溪县 actual",
      "发电量 level 360000000千瓦时 2021 云溪县 actual",
      "发电量 growth -1.2% 2021 云溪县 actual",
    ]);
  });

  test("a unit in the caption, a share in a heading", () => {
    expect(
      lines(
        "表2 2021年年末人口数及其构成 单位：万人\n指标\t年末数\t比重（%）\n常住人口\t41.2\t100.0\n其中：城镇\t25.1\t60.9\n乡村\t16.1\t39.1\n",
      ).slice(0, 4),
    ).toEqual([
      "常住人口 level 412000人 2021 云溪县 actual",
      "常住人口比重 share 100.0% 2021 云溪县 actual",
      "城镇 level 251000人 2021 云溪县 actual",
      "城镇比重 share 60.9% 2021 云溪县 actual",
    ]);
  });

  test("two years side by side", () => {
    expect(lines("指标\t2020年\t2021年\n小学（所）\t32\t31\n在校学生（万人）\t2.1\t2.2\n")).toEqual([
      "小学 level 32所 2020 云溪县 actual",
      "小学 level 31所 2021 云溪县 actual",
      "在校学生 level 21000人 2020 云溪县 actual",
      "在校学生 level 22000人 2021 云溪县 actual",
    ]);
  });

  test("places as rows", () => {
    expect(
      lines("2021年1-6月各乡镇财政收入 单位：万元\n乡镇\t财政收入\t增长（%）\n石桥镇\t3200\t8.1\n双塔乡\t960\t-3.4\n"),
    ).toEqual([
      "财政收入 level 32000000元 2021-01/2021-06 石桥镇 actual",
      "财政收入 growth 8.1% 2021-01/2021-06 石桥镇 actual",
      "财政收入 level 9600000元 2021-01/2021-06 双塔乡 actual",
      "财政收入 growth -3.4% 2021-01/2021-06 双塔乡 actual",
    ]);
  });
});

describe("tables of a page", () => {
  /** Cells as a page hands them over, their text written out line by line. */
  function page(rows: string[][]): ReadableText {
    let text = "";
    const cells: Table["cells"] = [];
    rows.forEach((row, r) => {
      row.forEach((words, column) => {
        cells.push({
          span: { start: text.length, end: text.length + words.length },
          row: r,
          column,
          rowspan: 1,
          colspan: 1,
          header: r === 0,
        });
        text += `${words} `;
      });
      text += "\n";
    });
    return { text, tables: [{ cells }] };
  }

  test("every data cell is a figure at its own place", () => {
    const input = page([
      ["指标", "1-10月（亿元）", "同比增长（±%）"],
      ["固定资产投资", "88.4", "12.6"],
      ["社会消费品零售总额", "76.1", "-0.8"],
    ]);
    expect(figuresIn(input, { locality: "云溪县", reviewYear: 2021 })).toEqual([
      "固定资产投资 level 8840000000元 2021-01/2021-10 云溪县 actual",
      "固定资产投资 growth 12.6% 2021-01/2021-10 云溪县 actual",
      "社会消费品零售总额 level 7610000000元 2021-01/2021-10 云溪县 actual",
      "社会消费品零售总额 growth -0.8% 2021-01/2021-10 云溪县 actual",
    ]);
  });
});
