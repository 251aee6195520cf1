import { variableOf } from "@shuzhai/dataset/codebook";
import { expect, it } from "vitest";
import { zh } from "../i18n/zh";
import { rowOf } from "../library/row";
import { captureOf, figureOf } from "../testing/captures";
import { nearOf, rowsNear } from "./near";

const variable = variableOf({
  ...{
    indicator: { name: "到位资金", id: "promo_capital_in_place" },
    measure: "level",
    modality: "actual",
    unit: "亿元",
  },
});
const place = { name: "云岫县" };
const named = (number: number, name: string, more = {}) =>
  captureOf(number, figureOf("30.44亿元", 0, { indicator: { name, kind: "standard" }, ...more }));
const captures = [
  named(1, "实际到位资金"),
  named(2, "到位外资资金", {
    indicator: { name: "外资", kind: "admin", candidates: [{ id: "promo_capital_in_place", score: 0.4 }] },
  }),
  named(3, "粮食产量"),
  named(4, "到位资金", { period: null }),
  named(5, "到位资金", { locality: { name: "安屏市" } }),
  named(6, "实际到位资金", { modality: "target" }),
  named(7, "到位资金"),
];

it("suggests captures that lack only the name, the place or the year of a cell, the likest first", () => {
  const rows = captures.map((capture) => rowOf(capture, undefined, zh));
  const found = rowsNear(rows, variable, place, "2023").map(({ id }) => captures.find((one) => one.id === id)!);
  const near = nearOf(found, variable, place, "2023");
  const indicator = { name: "到位资金", id: "promo_capital_in_place", kind: "standard" };
  expect(near).toEqual([
    { capture: captures[3], set: { indicator, period: { start: "2023", end: "2023", grain: "year", kind: "flow" } } },
    { capture: captures[0], set: { indicator } },
    { capture: captures[1], set: { indicator } },
  ]);
});
