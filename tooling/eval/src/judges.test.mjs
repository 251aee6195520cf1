import { describe, expect, it } from "vitest";
import { belowFloor } from "./floor.mjs";
import { judgeName, oneName } from "./names.mjs";
import { judgePeriod } from "./periods.mjs";
import { samePlace } from "./places.mjs";
import { sameUnit, sameValue } from "./values.mjs";

describe("names", () => {
  const judge = (accepted, reported, others = []) => judgeName(accepted.map(oneName), reported, others.map(oneName));

  it("brings synonyms and print together", () => {
    expect(judge(["地区生产总值"], "GDP")).toEqual({ exact: true, right: true });
    expect(judge(["规模以上工业增加值"], "规上 工业增加值")).toEqual({ exact: true, right: true });
  });

  it("takes a close name, but no contrary and none that belongs to another figure", () => {
    expect(judge(["新建污水管网长度"], "新建污水管网")).toEqual({ exact: false, right: true });
    expect(judge(["城镇居民可支配收入"], "农村居民可支配收入").right).toBe(false);
    expect(judge(["非油货物进口额"], "油货物进口额").right).toBe(false);
    expect(judge(["新建污水管网长度"], "新建污水管", ["新建污水管"]).right).toBe(false);
    expect(judge(["工业投资"], "").right).toBe(false);
  });
});

describe("periods", () => {
  it.each([
    ["2018", { start: "2018", end: "2018" }, { year: true, full: true }],
    ["2018", { start: "2018-01", end: "2018-12" }, { year: true, full: true }],
    ["2018-01/2018-10", { start: "2018-01", end: "2018-09" }, { year: true, full: false }],
    ["2018-10-31|2018-10", { start: "2018-10-31", end: "2018-10-31" }, { year: true, full: true }],
    ["2016/2020", { start: "2019", end: "2019" }, { year: false, full: false }],
    ["null", null, { year: true, full: true }],
    [".", { start: "2018", end: "2018" }, { year: false, full: false }],
    ["2018", null, { year: false, full: false }],
  ])("%s against %j", (wanted, period, expected) => {
    expect(judgePeriod(wanted, period)).toEqual(expected);
  });
});

describe("places", () => {
  it.each([
    ["青石县|全县", { name: "全县" }, true],
    ["青石县", { name: "白水市青石县" }, true],
    ["青石县", { name: "新青石县" }, false],
    ["全国", { name: "中国" }, true],
    ["全市|白水市", null, true],
    ["白水市", null, false],
  ])("%s against %j", (wanted, place, expected) => {
    expect(samePlace(wanted, place)).toBe(expected);
  });
});

describe("values", () => {
  it.each([
    ["12.50", { value: "12.5" }, true],
    ["1/3", { value: "1/3" }, true],
    ["1/3", { value: "33.3" }, true],
    ["6.5..7", { value: "6.5", upper: "7" }, true],
    ["6.5..7", { value: "6.5" }, false],
    ["6.5", { value: "6.5", upper: "7" }, false],
    ["6.5", { value: null }, false],
  ])("%s against %j", (wanted, quantity, expected) => {
    expect(sameValue(wanted, quantity)).toBe(expected);
  });

  it("knows the spellings of a unit", () => {
    expect(sameUnit("平方千米", "平方公里", "level")).toBe(true);
    expect(sameUnit("名", "人", "level")).toBe(true);
    expect(sameUnit("位", "1", "rank")).toBe(true);
    expect(sameUnit("位", "1", "level")).toBe(false);
    expect(sameUnit("元", "亩", "level")).toBe(false);
  });
});

describe("belowFloor", () => {
  it("names what fell", () => {
    const floors = { own: { f1: 0.9, rowF1: 0.5 } };
    expect(belowFloor("own", { f1: 0.9, rowF1: 0.5 }, floors)).toEqual([]);
    expect(belowFloor("own", { f1: 0.95, rowF1: 0.4 }, floors)).toEqual([
      "own: rowF1 0.400 低于下限 is below the floor 0.5",
    ]);
  });
});
