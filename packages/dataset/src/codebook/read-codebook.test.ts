import { describe, expect, it } from "vitest";
import { readForeign } from "../foreign/read-foreign";
import { collected } from "../streams/output";
import { writeXlsx } from "../xlsx/write-xlsx";
import { KNOWN_HEADERS } from "./codebook-columns";
import { readCodebook } from "./read-codebook";

const GDP = {
  id: "gdp",
  indicator: { name: "地区生产总值", id: "gdp" },
  measure: "level",
  modality: "actual",
  unit: "亿元",
};

describe("readCodebook", () => {
  it("reads three lists that stand side by side", () => {
    const read = readCodebook({
      headers: [...KNOWN_HEADERS],
      rows: [
        ["GDP", null, null, null, "常山县", null, "2019-2021"],
        ["地区生产总值", "增速", "目标", null, "江山市", "330881", "2021年"],
        ["青石投资", null, null, "万元", null, null, null],
      ],
    });
    expect(read).toEqual({
      ok: true,
      list: {
        variables: [
          { ...GDP, indicator: { name: "GDP", id: "gdp" } },
          { ...GDP, id: "gdp_g_t", measure: "growth", modality: "target", unit: "%" },
          {
            id: expect.stringMatching(/^x_/),
            indicator: { name: "青石投资" },
            measure: "level",
            modality: "actual",
            unit: "万元",
          },
        ],
        places: [
          { name: "常山县", code: "330822" },
          { name: "江山市", code: "330881" },
        ],
        years: ["2019", "2020", "2021"],
      },
      remarks: [{ reason: "ownIndicator", name: "青石投资" }],
    });
  });

  it("reads an empty panel: places and years down, variables across", () => {
    const read = readCodebook({
      headers: ["地区", "年份", "地区生产总值(亿元)", "地区生产总值增速目标(%)", ""],
      rows: [["常山县", "2021", "178.9", null, null]],
    });
    expect(read).toMatchObject({
      list: { variables: [GDP, { id: "gdp_g_t" }], places: [{ code: "330822" }], years: ["2021"] },
      remarks: [{ reason: "valuesLeft" }],
    });
  });

  it("reads a workbook, whose years are numbers", async () => {
    const columns = ["指标", "地区", "年份"].map((zh, index) => ({
      ...{ id: `c${index}`, zh, en: zh, type: index === 2 ? ("integer" as const) : ("text" as const) },
    }));
    const output = collected();
    await writeXlsx([{ name: "表1", columns, rows: [[["地区生产总值", "常山县", "2021"]]] }], output);
    const foreign = await readForeign(output.bytes());
    expect(foreign.ok && readCodebook(foreign.table)).toMatchObject({
      list: { variables: [GDP], places: [{ name: "常山县", code: "330822" }], years: ["2021"] },
      remarks: [],
    });
  });

  it("says what it does not know of places, and keeps them by their names", () => {
    const read = readCodebook({ headers: ["地区"], rows: [["鼓楼区"], ["无有县"], ["鼓楼区"]] });
    expect(read).toMatchObject({
      list: { places: [{ name: "鼓楼区" }, { name: "无有县" }] },
      remarks: [
        { reason: "ambiguousPlace", name: "鼓楼区" },
        { reason: "unknownPlace", name: "无有县" },
      ],
    });
  });

  it("takes nothing of a table with a fault, and names each", () => {
    const rows = [
      ["GDP", "幅度", "愿望", "百里", "去年"],
      ["GDP", null, null, null, "2020—2010"],
    ];
    expect(readCodebook({ headers: ["变量", "口径", "性质", "单位", "年份"], rows })).toEqual({
      ok: false,
      problems: [
        { reason: "badMeasure", row: 2, cell: "幅度" },
        { reason: "badModality", row: 2, cell: "愿望" },
        { reason: "badUnit", row: 2, cell: "百里" },
        { reason: "badYear", row: 2, cell: "去年" },
        { reason: "badYear", row: 3, cell: "2020—2010" },
      ],
    });
    expect(readCodebook({ headers: ["甲", "乙"], rows: [] })).toEqual({
      ok: false,
      problems: [{ reason: "noColumns", row: 1, cell: "甲, 乙" }],
    });
    expect(readCodebook({ headers: ["变量"], rows: [[null]] })).toMatchObject({ problems: [{ reason: "nothing" }] });
  });
});
