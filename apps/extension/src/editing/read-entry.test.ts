import type { NamedIndicator, Period } from "@shuzhai/core";
import { describe, expect, it } from "vitest";
import { indicatorEntry, periodEntry, periodText, quantityEntry, quantityText } from "./read-entry";

describe("a quantity that is typed", () => {
  it.each([
    ["30.44亿元", { value: "3044000000", unit: "元", written: { number: "30.44", unit: "亿元" } }],
    ["-5.6%", { value: "-5.6", unit: "%", written: { number: "-5.6", unit: "%" } }],
    ["1,250万人次", { value: "12500000", unit: "人次", written: { number: "1,250", unit: "万人次" } }],
  ])("%s", (text, read) => {
    const quantity = quantityEntry(text, "atLeast");
    expect(quantity).toEqual({ ...read, bound: "atLeast" });
    expect(quantityText(quantity!)).toBe(text);
  });

  it.each(["", "若干", "30.44亿猫"])("%s is none", (text) => expect(quantityEntry(text, "exact")).toBe(null));
});

describe("a period that is typed", () => {
  const before: Period = { start: "2022", end: "2022", grain: "year", kind: "stock" };

  it.each([
    ["2023", "2023"],
    ["2023-01/2023-10", "2023-01/2023-10"],
    ["2023年1—10月", "2023-01/2023-10"],
    ["上半年", "2021-01/2021-06"],
  ])("%s is %s, and of the kind that it was", (text, code) => {
    const period = periodEntry(text, before, 2021);
    expect(period && { code: periodText(period), kind: period.kind }).toEqual({ code, kind: "stock" });
  });

  it.each(["不久", "2023-13", "2023年2月30日"])("%s is none", (text) =>
    expect(periodEntry(text, null, null)).toBe(null),
  );
});

describe("an indicator that is typed", () => {
  const before: NamedIndicator = { name: "总产值", kind: "admin" };

  it("is the registry's by its id or by a name of it", () => {
    expect(indicatorEntry("地区生产总值", "gdp", before)).toEqual({
      name: "地区生产总值",
      id: "gdp",
      kind: "standard",
    });
    expect(indicatorEntry("GDP", null, before)).toEqual({ name: "GDP", id: "gdp", kind: "standard" });
  });

  it("is the person's own otherwise", () => {
    expect(indicatorEntry("云雾茶出口备案基地", null, before)).toEqual({ name: "云雾茶出口备案基地", kind: "admin" });
  });
});
