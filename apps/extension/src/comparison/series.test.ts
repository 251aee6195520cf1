import { expect, it } from "vitest";
import { zh } from "../i18n/zh";
import { rowOf } from "../library/row";
import { captureOf, figureOf } from "../testing/captures";
import { growth, pointsApart, statedGrowth } from "./growth";
import { overIndicators, overPlaces, type Plots, placesOf, subjectsOf } from "./series";

const row = (number: number, quote: string, place: string, year: string, value: string, more = {}) =>
  rowOf(
    captureOf(
      number,
      figureOf(quote, 0, {
        quantity: { value, unit: quote === "17%" ? "%" : "元", bound: "exact", written: { number: value, unit: "元" } },
        period: { start: year, end: year, grain: "year", kind: "flow" },
        locality: { name: place },
        ...more,
      }),
    ),
    undefined,
    zh,
  );
const money = (number: number, place: string, year: string, value: string, more = {}) =>
  row(number, "30.44亿元", place, year, value, more);

const rows = [
  money(1, "云岫县", "2022", "100"),
  money(2, "云岫县", "2023", "110"),
  money(3, "云岫县", "2023", "120", { modality: "target" }),
  money(4, "云岫县", "2023", "111"),
  money(5, "安屏市", "2025", "90"),
  money(6, "安屏市", "2024", "70", { period: { start: "2024-01", end: "2024-10", grain: "month", kind: "flow" } }),
  money(7, "安屏市", "2022", "80", { locality: null }),
  row(8, "17%", "云岫县", "2023", "8.5"),
];

const values = (points: ReadonlyMap<string, { value: number; contradicted: boolean }>) =>
  [...points].map(([year, { value, contradicted }]) => [year, value, contradicted]);
const drawn = ({ years, plots }: Plots) => ({
  years,
  plots: plots.map(({ subject, series }) => [
    `${subject.indicator} ${subject.measure} ${subject.unit} ${subject.count}`,
    series.map(({ name, actual, target }) => [name, values(actual), values(target)]),
  ]),
});
const CLOUDS = [
  [
    ["2022", 100, false],
    ["2023", 110, true],
  ],
  [["2023", 120, false]],
];

it("compares whole years of known places, actual and target apart, and says where figures differ or are missing", () => {
  const [subject, ...others] = subjectsOf(rows);
  expect([subject, others.length]).toEqual([{ indicator: "到位资金", measure: "水平", unit: "元", count: 5 }, 1]);
  expect(drawn(overPlaces(rows, subject!))).toEqual({
    years: ["2022", "2023", "2024", "2025"],
    plots: [
      [
        "到位资金 水平 元 5",
        [
          ["安屏市", [["2025", 90, false]], []],
          ["云岫县", ...CLOUDS],
        ],
      ],
    ],
  });
});

it("compares the indicators of one place, each in its own unit", () => {
  expect(placesOf(rows)).toEqual([
    { place: "云岫县", count: 5 },
    { place: "安屏市", count: 1 },
  ]);
  expect(drawn(overIndicators(rows, "云岫县"))).toEqual({
    years: ["2022", "2023"],
    plots: [
      ["到位资金 水平 元 4", [["到位资金", ...CLOUDS]]],
      ["到位资金 增速 % 1", [["到位资金", [["2023", 8.5, false]], []]]],
    ],
  });
});

it("sets the growth computed beside the growth stated, and says where rounding does not explain the difference", () => {
  const [plot] = overIndicators(rows, "云岫县").plots;
  const computed = growth(plot!.series[0]!.actual, "2023");
  const stated = statedGrowth(rows, zh)("到位资金", "云岫县").get("2023")?.percent;
  expect([computed?.toFixed(1), stated, pointsApart(computed, stated)?.toFixed(1)]).toEqual(["10.0", 8.5, "1.5"]);
  expect([growth(plot!.series[0]!.actual, "2022"), pointsApart(10.04, 10), pointsApart(null, 8)]).toEqual([
    null,
    null,
    null,
  ]);
});
