import { expect, it } from "vitest";
import { zh } from "../i18n/zh";
import { rowOf } from "../library/row";
import { captureOf, figureOf } from "../testing/captures";
import { mayBe, namesOf } from "./names";

const row = (number: number, name: string, quote = "30.44亿元") =>
  rowOf(captureOf(number, figureOf(quote, 0, { indicator: { name, kind: "activity" } })), undefined, zh);

it("lists indicators by their captures, and says which are of the registry and which may be", () => {
  const names = namesOf([row(1, "地区生产总值"), row(2, "本县生产总值初核数"), row(3, "种树"), row(4, "种树", "5个")]);
  expect(names.map(({ name, known, units, ids }) => [name, known?.id ?? null, units, ids.length])).toEqual([
    ["种树", null, ["亿元", "个"], 2],
    ["地区生产总值", "gdp", ["亿元"], 1],
    ["本县生产总值初核数", null, ["亿元"], 1],
  ]);
  expect(names.map((one) => mayBe(one)?.id ?? null)).toEqual([null, null, "gdp"]);
});
