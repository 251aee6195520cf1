import { expect, it } from "vitest";
import { fractionOf } from "../numbers/fraction";
import { UNITS } from "./registry/all";
import { unitOf } from "./resolved";

const symbols = UNITS.map(({ symbol }) => symbol);

it("no spelling belongs to two units", () => {
  const forms = UNITS.flatMap(({ symbol, aliases }) => [symbol, ...aliases]);
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
});

it("every base is a unit of factor one, every factor a positive number", () => {
  const bad = UNITS.filter(({ base, factor }) => !symbols.includes(base) || (fractionOf(factor)?.n ?? 0n) <= 0n);
  expect(bad).toEqual([]);
  expect(UNITS.filter(({ symbol, base, factor }) => symbol === base && factor !== "1")).toEqual([]);
});

it("every spelling leads to its unit", () => {
  const lost = UNITS.flatMap(({ symbol, aliases }) =>
    [symbol, ...aliases].filter((form) => unitOf(form)?.symbol !== symbol),
  );
  expect(lost).toEqual([]);
});

it("unitOf tells a measure from a counting word and multiplies scales out", () => {
  expect(unitOf("亿元")).toEqual({
    symbol: "元",
    scale: "亿",
    dimension: "currency",
    base: "元",
    factor: "100000000",
    en: "yuan",
  });
  expect(unitOf("家")).toMatchObject({ symbol: "家", dimension: "count", classifier: true });
  expect(unitOf("公顷")).toMatchObject({ base: "平方米", factor: "10000", ucum: "har" });
  expect(unitOf("微克每立方米")).toMatchObject({ symbol: "微克/立方米", dimension: "mass/volume", ucum: "ug/m3" });
  expect(unitOf("吨标准煤/万元")).toMatchObject({ base: "吨标准煤/元", factor: "0.0001" });
  expect(unitOf("文钱")).toBeNull();
});
