import type { ProjectMention } from "@shuzhai/core";
import { registriesVersion } from "@shuzhai/core/registries";
import { describe, expect, it } from "vitest";
import { SOURCE } from "../samples/captures";
import { dictionary } from "./dictionary";
import { PROJECT_COLUMNS, projectRow } from "./projects";
import { SOURCE_COLUMNS, sourceRow } from "./sources";

const PROJECT: ProjectMention = {
  id: "p1",
  name: "青石县新材料产业园",
  spans: [{ start: 0, end: 9 }],
  stages: [
    { stage: "签约", modality: "actual", period: { start: "2020", end: "2020", grain: "year", kind: "flow" } },
    { stage: "开工", modality: "target", period: { start: "2021", end: "2021", grain: "year", kind: "flow" } },
  ],
  investment: { value: "1250000000", unit: "元", bound: "exact", written: { number: "12.5", unit: "亿元" } },
  locality: { name: "青石县", code: "330899" },
  industry: "新材料",
  document: 0,
};

function cells(columns: { id: string }[], row: (string | null)[]) {
  return Object.fromEntries(columns.map(({ id }, i) => [id, row[i]]));
}

describe("projectRow", () => {
  it("counts investment in 万元 and tells planned stages from reached ones", () => {
    expect(cells(PROJECT_COLUMNS, projectRow(PROJECT, SOURCE))).toMatchObject({
      project: "青石县新材料产业园",
      investment_wan: "125000",
      stage: "签约; 开工(目标)",
      year: "2021",
      source_url: "https://example.org/report",
    });
  });

  it("leaves what is not told empty", () => {
    const { investment: _, industry: __, ...bare } = PROJECT;
    expect(cells(PROJECT_COLUMNS, projectRow({ ...bare, stages: [], locality: null }, SOURCE))).toMatchObject({
      ...{ region_code: null, investment_wan: null, stage: null, industry: null, year: null },
    });
  });
});

it("sourceRow cites the source", () => {
  expect(cells(SOURCE_COLUMNS, sourceRow(SOURCE))).toMatchObject({
    accessed: "2022-05-06",
    gbt7714: expect.stringContaining("[EB/OL]"),
  });
});

it("dictionary says what each column holds and how the file was made", () => {
  const { rows } = dictionary(SOURCE_COLUMNS.slice(0, 1), { parserVersions: ["0.1.0", "0.2.0"], made: "2022-05-06" });
  expect(rows).toEqual([
    ["source_id", "来源编号", "代码（文本）", "Id of the source: one text at one address"],
    [null, "空单元格", null, "Empty: not known. 缺失留空，不填 0 也不填 X"],
    ["parser_versions", "解析版本", null, "0.1.0, 0.2.0"],
    ["registries_version", "词表版本", null, registriesVersion()],
    ["made", "生成日期", null, "2022-05-06"],
  ]);
});
