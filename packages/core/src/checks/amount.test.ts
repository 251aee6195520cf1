import { describe, expect, test } from "vitest";
import type { Quantity } from "../figures/quantity";
import { compareQuantities } from "./amount";

const quantity = (value: string | null, unit: string, number: string): Quantity => ({
  value,
  unit,
  bound: "exact",
  written: { number, unit },
});

describe("compareQuantities", () => {
  test("two roundings of one number are consistent, whatever their units", () => {
    expect(compareQuantities(quantity("3040000000", "元", "30.4亿"), quantity("3043810000", "元", "304381万"))).toBe(
      "consistent",
    );
    expect(compareQuantities(quantity("10000", "亩", "1万"), quantity("6.67", "平方公里", "6.67"))).toBe("consistent");
    expect(compareQuantities(quantity("2", "倍", "2"), quantity("200", "%", "200"))).toBe("consistent");
    expect(compareQuantities(quantity("1/3", "1", "三分之一"), quantity("33.2", "%", "33.2"))).toBe("consistent");
  });

  test("numbers too far apart for rounding are not", () => {
    expect(compareQuantities(quantity("3040000000", "元", "30.4亿"), quantity("3050000000", "元", "30.5亿"))).toBe(
      "inconsistent",
    );
    expect(compareQuantities(quantity("64", "个", "64"), quantity("63", "个", "63"))).toBe("inconsistent");
  });

  test("what is not of one kind is not compared", () => {
    expect(compareQuantities(quantity("2", "%", "2"), quantity("2", "百分点", "2"))).toBe("notComparable");
    expect(compareQuantities(quantity("5", "家", "5"), quantity("5", "户", "5"))).toBe("notComparable");
    expect(compareQuantities(quantity(null, "元", "X亿"), quantity("5", "元", "5"))).toBe("notComparable");
  });
});
