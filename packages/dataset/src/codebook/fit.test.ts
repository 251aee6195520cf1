import { describe, expect, it } from "vitest";
import { capture, GROWTH } from "../samples/captures";
import { CODEBOOK } from "../samples/codebooks";
import { type Codebook, variableOf } from "./codebook";
import { fitting } from "./fit";

const [LEVEL] = CODEBOOK.variables as [Codebook["variables"][number]];
const { id: _, ...WANTED } = LEVEL;
const fits = fitting(CODEBOOK);
const money = (value: string | null, unit = "元") => ({
  quantity: { value, unit, bound: "exact" as const, written: { number: value ?? "X", unit } },
});

describe("fitting", () => {
  it("puts a figure into the cell of its indicator, measure, place and year, in the variable's unit", () => {
    const cell = `${LEVEL.id} 330899 2021`;
    const { id } = capture(1);
    expect(fits(capture(1))).toEqual([{ captureId: id, cell, value: "30.44", unit: "亿元", doubts: [] }]);
    expect(fits(capture(2, GROWTH)).map(({ cell, value, unit }) => [cell, value, unit])).toEqual([
      [`${LEVEL.id}_g 330899 2021`, "17", "%"],
    ]);
  });

  it("goes by what a person corrected", () => {
    const edits = {
      locality: { name: "白水县" },
      period: { start: "2022", end: "2022", grain: "year", kind: "flow" },
    } as const;
    expect(fits(capture(1, {}, edits)).map(({ cell }) => cell)).toEqual([`${LEVEL.id} 白水县 2022`]);
    expect(fits(capture(1, {}, { locality: null }))).toEqual([]);
  });

  it.each([
    ["part of a year", { period: { start: "2021-01", end: "2021-10", grain: "month", kind: "flow" } }],
    ["another year", { period: { start: "2019", end: "2019", grain: "year", kind: "flow" } }],
    ["another place of the same name", { locality: { name: "青石县", code: "440899" } }],
    ["a target", { modality: "target" }],
    ["another indicator", { indicator: { name: "技改投资", kind: "standard" } }],
    ["growth on the month before", { ...GROWTH, comparison: { basis: "previous" } }],
    ["no period", { period: null }],
  ] as const)("leaves out %s", (_, change) => {
    expect(fits(capture(1, change))).toEqual([]);
  });

  it("takes a stock at the end of the year, and one figure for several indicators", () => {
    const two = { ...CODEBOOK, variables: ["甲", "乙"].map((name) => variableOf({ ...WANTED, indicator: { name } })) };
    const both = {
      indicator: { name: "甲、乙", kind: "standard" as const, members: [{ name: "甲" }, { name: "乙" }] },
    };
    const stock = { period: { start: "2021-12-31", end: "2021-12-31", grain: "day", kind: "stock" } } as const;
    expect(fitting(two)(capture(1, { ...both, ...stock })).map(({ cell }) => cell)).toEqual(
      two.variables.map(({ id }) => `${id} 330899 2021`),
    );
  });

  it("knows an indicator of the registry by its id, whatever the report calls it, but for a part of it", () => {
    const gdp = variableOf({ ...WANTED, indicator: { name: "地区生产总值", id: "gdp" } });
    const ofGdp = fitting({ ...CODEBOOK, variables: [gdp] });
    const called = { indicator: { name: "生产总值", id: "gdp", kind: "standard" as const } };
    expect(ofGdp(capture(1, called)).map(({ cell }) => cell)).toEqual(["gdp 330899 2021"]);
    expect(ofGdp(capture(1, { ...called, threshold: { value: "1", unit: "亿元", bound: "atLeast" } }))).toEqual([]);
  });

  it("says why a figure is in doubt", () => {
    const implied = { span: { start: 0, end: 1 }, basis: "implied" as const };
    const elsewhere = {
      period: { start: "2022", end: "2022", grain: "year" as const, kind: "flow" as const },
      locality: { name: "白水县" },
      evidence: { period: implied, locality: implied },
    };
    const doubts = (change: Parameters<typeof capture>[1]) => fits(capture(1, change)).map(({ doubts }) => doubts);
    expect(doubts(elsewhere)).toEqual([["inferredPeriod", "inferredPlace"]]);
    const stated = { span: { start: 0, end: 1 }, basis: "stated" as const };
    expect(doubts({ ...elsewhere, evidence: { period: stated, locality: stated } })).toEqual([[]]);
    expect(doubts(money(null))).toEqual([["masked"]]);
    expect(doubts(money("5", "家"))).toEqual([["otherUnit"]]);
  });

  it("makes two hundred per cent of twice more, and keeps both ends of a range", () => {
    const range = {
      quantity: { value: "1", upper: "2", unit: "倍", bound: "exact", written: { number: "1—2", unit: "倍" } },
    } as const;
    expect(fits(capture(1, { ...GROWTH, ...range })).map(({ value, upper, unit }) => [value, upper, unit])).toEqual([
      ["100", "200", "%"],
    ]);
  });
});
