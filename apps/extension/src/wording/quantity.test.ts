import type { Quantity } from "@shuzhai/core";
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { zh } from "../i18n/zh";
import { baseText, quantityText } from "./quantity";

const quantity = (
  value: string | null,
  unit: string,
  number: string,
  writtenUnit: string,
  more: Partial<Quantity> = {},
): Quantity => ({
  value,
  unit,
  bound: "exact",
  written: { number, unit: writtenUnit },
  ...more,
});

describe("quantityText", () => {
  it.each([
    ["level", quantity("3044000000", "元", "30.44", "亿元"), "30.44亿元", "30.44亿元"],
    ["level", quantity("500", "家", "500", "家", { bound: "over" }), "超 500家", "over 500家"],
    ["growth", quantity("17", "%", "17", "%"), "+17%", "+17%"],
    ["growth", quantity("-4.7", "%", "4.7", "%"), "−4.7%", "−4.7%"],
    ["growth", quantity("-8.92", "%", "-8.92", "%"), "−8.92%", "−8.92%"],
    ["level", quantity("190237000000", "元", "1,902.37", ""), "1,902.37亿元", "1,902.37亿元"],
    ["level", quantity("3565", "吨", "3565", ""), "3565吨", "3565吨"],
    ["share", quantity("42.7", "%", "42.7", ""), "42.7%", "42.7%"],
    ["growth", quantity("-2.4", "%", "-2.4", ""), "−2.4%", "−2.4%"],
    ["level", quantity("88", "1", "88", ""), "88", "88"],
    ["rank", quantity("3", "位", "三", ""), "第 3 位", "rank 3"],
    ["level", quantity(null, "元", "X", "亿元", { masked: true }), "X亿元", "X亿元"],
  ] as const)("%s %o", (measure, value, chinese, english) => {
    expect(quantityText({ measure, quantity: value }, zh)).toBe(chinese);
    expect(quantityText({ measure, quantity: value }, en)).toBe(english);
  });
});

describe("baseText", () => {
  it.each([
    ["level", quantity("3044000000", "元", "30.44亿", "元"), "3,044,000,000 元"],
    ["level", quantity("190237000000", "元", "1,902.37", ""), "190,237,000,000 元"],
    ["level", quantity("1234567.5", "元", "123.45675", "万元"), "1,234,567.5 元"],
    ["level", quantity("15000", "吨", "1.5—2万", "吨", { upper: "20000" }), "15,000–20,000 吨"],
    ["level", quantity("70", "%", "七成", ""), "70 %"],
    ["level", quantity("54581", "元", "54,581", "元"), null],
    ["share", quantity("42.7", "%", "42.7", ""), null],
    ["growth", quantity("-4.7", "%", "4.7", "%"), null],
    ["rank", quantity("3", "位", "三", ""), null],
    ["share", quantity("1/3", "1", "三分之一", ""), null],
    ["level", quantity(null, "元", "X", "亿元", { masked: true }), null],
  ] as const)("%s %o → %s", (measure, value, base) => expect(baseText({ measure, quantity: value })).toBe(base));
});
