import { cellsOf, coverageOf, fitting, variableOf } from "@shuzhai/dataset/codebook";
import { expect, it } from "vitest";
import { captureOf, figureOf } from "../testing/captures";
import { lackedBy, oneEach, withoutCell } from "./lacked";

const level = { indicator: { name: "到位资金" }, measure: "level", modality: "actual", unit: "亿元" } as const;
const codebook = {
  id: "00000000-0000-4000-8000-0000000000aa",
  name: "两项",
  variables: [variableOf(level), variableOf({ ...level, measure: "growth", unit: "%" })],
  places: [{ name: "云岫县" }],
  years: ["2023"],
};
const document = {
  ...{ title: null, locality: { name: "云岫县" }, reviewYear: 2023, planYear: null, kind: "other" as const },
  readFrom: { locality: null, period: null },
};
const listed = (...figures: ReturnType<typeof figureOf>[]) => ({
  documents: [document],
  figures: figures.map((figure) => ({ figure, sentence: "" })),
});
const [capital, growth, park] = [figureOf("30.44亿元"), figureOf("17%"), figureOf("5个")];
const EMPTY = coverageOf([], []);

it("names the figures of the page that a missing cell wants, with the cell", () => {
  const lacked = lackedBy(codebook, EMPTY, listed(capital, growth, park), {});
  expect(
    lacked.map(({ listed, key, variable, place, year }) => [listed.figure.quote, key, variable.id, place.name, year]),
  ).toEqual(
    [...cellsOf(codebook)].map(({ key, variable }, index) => [
      ["30.44亿元", "17%"][index],
      key,
      variable.id,
      "云岫县",
      "2023",
    ]),
  );
});

it("leaves out what the library has, and what is being captured", () => {
  const had = coverageOf(fitting(codebook)(captureOf(1, capital)), []);
  expect(lackedBy(codebook, had, listed(capital, growth), {}).map(({ listed }) => listed.figure)).toEqual([growth]);
  expect(lackedBy(codebook, had, listed(capital, growth), { [growth.id]: { state: "saving" } })).toEqual([]);
});

it("captures once what the page says twice, and both where they differ", () => {
  const again = { ...capital, id: "again" };
  const otherwise = { ...capital, id: "otherwise", quantity: { ...capital.quantity, value: "31" } };
  expect(oneEach(lackedBy(codebook, EMPTY, listed(capital, again, otherwise), {}))).toEqual([capital.id, "otherwise"]);
});

it("counts what has no cell for want of a place or year", () => {
  const nowhere = { ...capital, locality: null };
  const never = { ...growth, period: null };
  expect(withoutCell(codebook, listed(capital, nowhere, never, { ...park, period: null }))).toBe(2);
});
