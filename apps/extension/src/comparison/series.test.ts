import { expect, it } from "vitest";
import { zh } from "../i18n/zh";
import { rowOf } from "../library/row";
import { captureOf, figureOf } from "../testing/captures";
import { growth, seriesOf, subjectsOf } from "./series";

const money = (number: number, place: string, year: string, value: string, more = {}) =>
  rowOf(
    captureOf(
      number,
      figureOf("30.44亿元", 0, {
        quantity: { value, unit: "元", bound: "exact", written: { number: value, unit: "元" } },
        period: { start: year, end: year, grain: "year", kind: "flow" },
        locality: { name: place },
        ...more,
      }),
    ),
    undefined,
    zh,
  );

const rows = [
  money(1, "云岫县", "2022", "100"),
  money(2, "云岫县", "2023", "110"),
  money(3, "云岫县", "2023", "120", { modality: "target" }),
  money(4, "云岫县", "2023", "111"),
  money(5, "安屏市", "2023", "90"),
  money(6, "安屏市", "2024", "70", { period: { start: "2024-01", end: "2024-10", grain: "month", kind: "flow" } }),
  money(7, "安屏市", "2022", "80", { locality: null }),
];

it("compares whole years of known places, actual and target apart, and says where figures differ", () => {
  const [subject, ...others] = subjectsOf(rows);
  expect([subject, others]).toEqual([{ indicator: "到位资金", measure: "水平", unit: "元", count: 5 }, []]);
  const { years, series } = seriesOf(rows, subject!);
  const values = (points: ReadonlyMap<string, { value: number; contradicted: boolean }>) =>
    [...points].map(([year, { value, contradicted }]) => [year, value, contradicted]);
  expect(years).toEqual(["2022", "2023"]);
  expect(series.map(({ place, actual, target }) => [place, values(actual), values(target)])).toEqual([
    ["安屏市", [["2023", 90, false]], []],
    [
      "云岫县",
      [
        ["2022", 100, false],
        ["2023", 110, true],
      ],
      [["2023", 120, false]],
    ],
  ]);
  expect(series.map(({ actual }) => growth(actual, "2023")?.toFixed(1))).toEqual([undefined, "10.0"]);
});
