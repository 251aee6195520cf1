import type { Capture, Figure, Source } from "@shuzhai/core";
import { describe, expect, it } from "vitest";
import { recordsOfCaptures } from "../records/of-captures";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { COMPLETION_COLUMNS, completions, completionTable } from "./completion";
import { crossChecks, findingsTable } from "./cross-checks";

const REVENUE = { name: "一般公共预算收入", kind: "standard" } as const;
const year = (y: number) => ({ period: { start: String(y), end: String(y), grain: "year", kind: "flow" } as const });
const wan = (n: string): Partial<Figure> => ({
  quote: `${n}万元`,
  quantity: {
    value: String(Math.round(Number(n) * 10_000)),
    unit: "元",
    bound: "exact",
    written: { number: n, unit: "万元" },
  },
});
const percent = (n: string, more: Partial<Figure["quantity"]> = {}): Partial<Figure> => ({
  ...GROWTH,
  quote: `${n}%`,
  quantity: { value: n, unit: "%", bound: "exact", written: { number: n, unit: "%" }, ...more },
  relatesTo: [],
});

/** The reports of some years: what each says, as records of a source of its own. */
function reports(said: Record<number, Partial<Figure>[]>) {
  const sources: Source[] = [];
  let n = 0;
  const captures = Object.entries(said).flatMap(([reported, figures]) => {
    const source = { ...SOURCE, id: `report-${reported}`, title: `${reported}年报告` };
    sources.push(source);
    return figures.map((figure): Capture => {
      n++;
      const span = { start: n * 100, end: n * 100 + 5 };
      return { ...capture(n, { indicator: REVENUE, id: `f${n}`, span, ...figure }), sourceId: source.id };
    });
  });
  return recordsOfCaptures(captures, sources);
}

/** rule, result and explanation of each finding */
const found = (said: Record<number, Partial<Figure>[]>) =>
  crossChecks(reports(said)).map(({ rule, result, explanation }) => [rule, result, explanation]);

describe("crossChecks", () => {
  it("holds last year's level and this year's growth against this year's level", () => {
    const first = { ...wan("1003"), ...year(2020) };
    const growth = { ...percent("8.0"), ...year(2021) };
    expect(found({ 2020: [first], 2021: [{ ...wan("1083"), ...year(2021) }, growth] })).toEqual([
      ["growth", "consistent", "1003万元 × (1+8.0%) ≈ 1083万元"],
    ]);
    expect(found({ 2020: [first], 2021: [{ ...wan("1123"), ...year(2021) }, growth] })).toEqual([
      ["growth", "inconsistent", "1003万元 × (1+8.0%) 与 1123万元 不符：水平之比为 12.0%；口径或基数可能有调整"],
    ]);
  });

  it("leaves room for rounding, and for nothing more", () => {
    const growth = { ...percent("8"), ...year(2021) };
    const results = (level: string) =>
      found({ 2020: [{ ...wan("1001"), ...year(2020) }], 2021: [{ ...wan(level), ...year(2021) }, growth] })[0]![1];
    expect(["1075", "1076", "1087", "1088"].map(results)).toEqual([
      "inconsistent",
      "consistent",
      "consistent",
      "inconsistent",
    ]);
  });

  it("does not compare constant with current prices", () => {
    const gdp = { indicator: { name: "地区生产总值", id: "gdp", kind: "standard" } } as const;
    const [finding] = found({
      2020: [{ ...wan("1000"), ...year(2020), ...gdp }],
      2021: [
        { ...wan("1150"), ...year(2021), ...gdp },
        { ...percent("8"), ...year(2021), ...gdp },
      ],
    });
    expect(finding![1]).toBe("notComparable");
    expect(finding![2]).toContain("可比价");
  });

  it("finds 万 written for 亿, and names both sources", () => {
    const records = reports({
      2020: [{ ...wan("12000000"), ...year(2020) }],
      // its growth is not held against the slip a second time
      2021: [
        { ...wan("1300"), ...year(2021) },
        { ...percent("8.0"), ...year(2021) },
      ],
    });
    const table = findingsTable(crossChecks(records));
    expect(table.rows.map((row) => [row[0], row[1], row[5], row[6], row[8], row[9], row[11]])).toEqual([
      [
        "单位疑误",
        "不一致",
        "12000000万元",
        "2020年报告",
        "1300万元",
        "2021年报告",
        "12000000万元 是 1300万元 的 9231 倍：其一可能误写了 万/亿",
      ],
    ]);
  });

  it("adds up counties and says which are missing", () => {
    const counties = [
      ["330822", "常山县"],
      ["330802", "柯城区"],
    ].map(([code, name]) => ({ ...wan("600"), locality: { code: code!, name: name! } }));
    const prefecture = (n: string) => ({ ...wan(n), locality: { code: "330800", name: "衢州市" } });
    const [partial] = found({ 2021: [prefecture("5000")], 2022: counties });
    expect(partial!.slice(0, 2)).toEqual(["sum", "notComparable"]);
    expect(partial![2]).toMatch(/^2\/6 个区县合计 0.12亿元；缺 /);
    expect(found({ 2021: [prefecture("1000")], 2022: counties })[0]!.slice(0, 2)).toEqual(["sum", "inconsistent"]);
  });

  it("is not put off by a multiple that stands beside the level", () => {
    const times = {
      ...wan("0"),
      quote: "2.6倍",
      quantity: { value: "2.6", unit: "倍", bound: "exact", written: { number: "2.6", unit: "倍" } },
      ...year(2021),
    } as const;
    const first = { ...wan("1003"), ...year(2020) };
    const said = {
      2020: [first],
      2021: [{ ...wan("1083"), ...year(2021) }, times, { ...percent("8.0"), ...year(2021) }],
    };
    expect(found(said).map(([rule, result]) => [rule, result])).toEqual([["growth", "consistent"]]);
  });

  it("says nothing where one source speaks alone", () => {
    expect(found({ 2021: [{ ...wan("1000"), ...year(2021) }, percent("8")] })).toEqual([]);
  });
});

describe("completions", () => {
  const target = (figure: Partial<Figure>, y = 2022): Partial<Figure> => ({
    ...figure,
    ...year(y),
    modality: "target",
  });
  const cells = (said: Record<number, Partial<Figure>[]>, ...columns: string[]) => {
    const { rows } = completionTable(completions(reports(said)));
    return rows.map((row) => columns.map((id) => row[COMPLETION_COLUMNS.findIndex((column) => column.id === id)]));
  };

  it("sets a target beside what the next report says was reached, both sources named", () => {
    const said = { 2021: [target(wan("1200"))], 2022: [{ ...wan("1250.5"), ...year(2022) }] };
    expect(
      cells(said, "year", "target", "actual", "unit", "difference", "result", "target_source", "actual_source"),
    ).toEqual([["2022", "1200", "1250.5", "万元", "50.5", "达成", "2021年报告", "2022年报告"]]);
  });

  it.each([
    ["8", {}, "8.0", "达成"],
    ["8", {}, "7.9", "未达成"],
    ["8", { bound: "about", boundText: "左右" }, "7.6", "接近"],
    ["8", { bound: "about" }, "7.4", "未达成"],
    ["7", { upper: "8" }, "7.2", "达成"],
    ["3", { bound: "atMost" }, "2.8", "达成"],
    ["3", { bound: "atMost" }, "3.1", "未达成"],
  ] as const)("target %s%% %j, actual %s%%: %s", (goal, more, reached, result) => {
    const said = { 2021: [target(percent(goal, more))], 2022: [{ ...percent(reached), ...year(2022) }] };
    expect(cells(said, "result")).toEqual([[result]]);
  });

  it("finds the level beside a multiple of it", () => {
    const times = {
      quantity: { value: "2.6", unit: "倍", bound: "exact", written: { number: "2.6", unit: "倍" } },
    } as const;
    const next = [
      { ...wan("1250.5"), ...year(2022) },
      { ...year(2022), ...times },
    ];
    expect(cells({ 2021: [target(wan("1200"))], 2022: next }, "actual", "result")).toEqual([["1250.5", "达成"]]);
  });

  it("leaves a target open where one report gives two answers", () => {
    const two = [
      { ...wan("1250"), ...year(2022) },
      { ...wan("600"), ...year(2022) },
    ];
    expect(cells({ 2021: [target(wan("1200"))], 2022: two }, "actual", "result")).toEqual([[null, null]]);
  });

  it("takes what one report says twice, the same both times", () => {
    const visits = { indicator: { name: "风筝节参加人次", kind: "admin" } } as const;
    const next = [
      { ...wan("9"), ...year(2022), ...visits },
      { ...wan("9.0"), ...year(2022), ...visits },
    ];
    expect(cells({ 2021: [{ ...target(wan("8")), ...visits }], 2022: next }, "actual", "result")).toEqual([
      ["9", "达成"],
    ]);
  });

  it("looks for no name that says too little", () => {
    const investment = { indicator: { name: "投资", kind: "admin" } } as const;
    const said = {
      2021: [{ ...target(wan("1200")), ...investment }],
      2022: [{ ...wan("9"), ...year(2022), ...investment }],
    };
    expect(cells(said, "actual")).toEqual([[null]]);
  });

  it("leaves a target open that no other source answers", () => {
    expect(cells({ 2021: [target(percent("8")), { ...percent("9"), ...year(2022) }] }, "actual", "result")).toEqual([
      [null, null],
    ]);
  });
});
