import type { Figure } from "@shuzhai/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { panelTable } from "./panel-table";
import { variablesOf } from "./variable";

const GDP = { name: "地区生产总值", id: "gdp", kind: "standard" } as const;
const year = (y: string) => ({ period: { start: y, end: y, grain: "year", kind: "flow" } as const });
const yuan = (value: string) => ({
  quantity: { value, unit: "元", bound: "exact" as const, written: { number: value, unit: "元" } },
});

function panel(figures: Partial<Figure>[]) {
  const captures = figures.map((change, i) => capture(i + 1, { indicator: GDP, id: `f${i}`, ...change }));
  const { panel, choices } = panelTable(captures, [SOURCE], { moneyUnit: "亿元" });
  const last = (id: string | null) => id?.replace(/.*-0*/, "#") ?? null;
  return {
    columns: panel.columns.slice(3).map(({ id, zh }) => [id, zh]),
    rows: panel.rows.map(([, ...cells]) => cells),
    choices: choices.rows.map((row) => [
      row[3],
      row[5],
      last(row[6]!),
      row[7],
      row[8]!.replace(/\[.*?0*([1-9]\d*)\]/g, "#$1"),
    ]),
  };
}

describe("panelTable", () => {
  it("has a row for a place and a year and a column for a measure, its unit in the label", () => {
    const next = { ...year("2022"), modality: "target" } as const;
    expect(panel([{}, GROWTH, { ...next, ...GROWTH }, { ...year("2022"), ...yuan("3300000000") }])).toEqual({
      columns: [
        ["gdp", "地区生产总值(亿元)"],
        ["gdp_g", "地区生产总值增速(%)"],
        ["gdp_g_t", "地区生产总值增速目标(%)"],
      ],
      rows: [
        ["青石县", "2021", "30.44", "17", null],
        ["青石县", "2022", "33", null, "17"],
      ],
      choices: [],
    });
  });

  it("takes the figure of the whole before that of a part, says why, and lists the other", () => {
    const part = { threshold: { value: "5", unit: "元", bound: "atLeast" as const }, ...yuan("2000000000") };
    const { rows, choices } = panel([part, {}]);
    expect(rows).toEqual([["青石县", "2021", "30.44"]]);
    expect(choices).toEqual([["gdp", "30.44", "#2", "整体而非分项或门槛", "20亿元 #1"]]);
  });

  it("takes the target that a report sets before the one that it strives for", () => {
    const target = (value: string, more = {}) => ({
      ...GROWTH,
      modality: "target" as const,
      quantity: { ...GROWTH.quantity!, value, ...more },
    });
    const { rows } = panel([target("7", { bound: "atLeast" }), { ...target("8"), span: { start: 90, end: 92 } }]);
    expect(rows).toEqual([["青石县", "2021", "7"]]);
  });

  it("gives a range a column for each end", () => {
    const range = {
      ...GROWTH,
      modality: "target" as const,
      quantity: { ...GROWTH.quantity!, value: "5", upper: "5.5" },
    };
    expect(panel([range])).toEqual({
      columns: [
        ["gdp_g_t_hi", "地区生产总值增速目标上限(%)"],
        ["gdp_g_t_lo", "地区生产总值增速目标下限(%)"],
      ],
      rows: [["青石县", "2021", "5.5", "5"]],
      choices: [],
    });
  });

  it("never takes ten months for a year, and lists what found no cell", () => {
    const months = {
      period: { start: "2021-01", end: "2021-10", grain: "month", kind: "flow", yearToDate: true } as const,
    };
    const { rows, choices } = panel([
      months,
      { period: null },
      { locality: null },
      { quantity: { ...yuan("1").quantity, value: null } },
    ]);
    expect(rows).toEqual([]);
    expect(choices.map(([, , , reason]) => reason)).toEqual([
      "未采用：非全年数",
      "未采用：期间未定",
      "未采用：地区未定",
      "未采用：数值遮蔽",
    ]);
  });

  it("makes no column of an unknown indicator with one value, and one of it with two", () => {
    const visits = { indicator: { name: "走访企业", kind: "activity" } } as const;
    const once = panel([{}, visits]);
    expect(once.columns).toEqual([["gdp", "地区生产总值(亿元)"]]);
    expect(once.choices).toEqual([[null, null, null, "未采用：名录外指标，只有一个地区一年有值", "30.44亿元 #2"]]);
    expect(panel([visits, { ...visits, ...year("2020") }]).columns).toEqual([[expect.any(String), "走访企业(亿元)"]]);
  });

  it("takes no average or monthly growth for the growth of a year", () => {
    const average = { ...GROWTH, comparison: { basis: "average" as const } };
    expect(panel([{}, average]).columns).toEqual([["gdp", "地区生产总值(亿元)"]]);
  });

  it("never mixes units in a column", () => {
    const households = { quantity: { ...yuan("800").quantity, unit: "户" } };
    const { rows, choices } = panel([
      {},
      { ...year("2020"), ...yuan("2900000000") },
      { ...year("2019"), ...households },
    ]);
    expect(rows).toEqual([
      ["青石县", "2020", "29"],
      ["青石县", "2021", "30.44"],
    ]);
    expect(choices[0]![3]).toBe("未采用：单位与该变量不同");
  });

  it("gives each of several indicators its cell: A、B各增长10%", () => {
    const members = [
      { name: "地区生产总值", id: "gdp" },
      { name: "进口额", id: "goods_imports" },
    ];
    const { columns } = panel([{ ...GROWTH, indicator: { ...GDP, members } }]);
    expect(columns).toEqual([
      ["gdp_g", "地区生产总值增速(%)"],
      ["goods_imports_g", "进口额增速(%)"],
    ]);
  });

  it("does not depend on the order of the figures", () => {
    const figures = [{}, yuan("1"), yuan("2"), GROWTH, { ...GROWTH, modality: "target" as const }].map((change, i) =>
      capture(i + 1, { ...change, id: `f${i}`, span: { start: i, end: i + 1 } }),
    );
    const expected = panelTable(figures, [SOURCE]).panel;
    fc.assert(
      fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
        expect(panelTable(shuffled, [SOURCE]).panel).toEqual(expected);
      }),
    );
  });
});

describe("variablesOf", () => {
  it("makes names that Stata takes, and two of two, of any indicator", () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 2 });
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_]{20,60}$/), { minLength: 2, maxLength: 2 });
    const nameOf = (indicator: Figure["indicator"]) =>
      variablesOf(capture(1, { ...GROWTH, indicator, modality: "target" }).figure)[0]!.name;
    fc.assert(
      fc.property(names, ids, ([a, b], [c, d]) => {
        const made = [nameOf({ name: a!, kind: "activity" }), nameOf({ name: b!, kind: "activity" })];
        made.push(nameOf({ name: "x", id: c, kind: "standard" }), nameOf({ name: "x", id: d, kind: "standard" }));
        for (const name of made) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
        expect(new Set(made).size).toBe(4);
      }),
    );
  });
});
