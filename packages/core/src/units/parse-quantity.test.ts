import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../numbers/arithmetic";
import { formatQuantity } from "./format-quantity";
import { parseQuantity } from "./parse-quantity";
import { UNITS } from "./registry/all";

describe("parseQuantity", () => {
  it.each([
    ["30.44亿元", "3044000000", "元"],
    ["5000 万元", "50000000", "元"],
    ["-5.6%", "-5.6", "%"],
    ["百分之七点八", "7.8", "%"],
    ["2个百分点", "2", "百分点"],
    ["三分之一", "1/3", "1"],
    ["两倍半", "2.5", "倍"],
    ["半小时", "0.5", "小时"],
    ["1.2万平方公里", "12000", "平方公里"],
    ["九十三", "93", "1"],
    ["24微克每立方米", "24", "微克/立方米"],
    ["两百家", "200", "家"],
    ["-0.0%", "0.0", "%"],
  ])("%s is %s %s", (text, value, unit) => expect(parseQuantity(text)).toMatchObject({ ok: true, value, unit }));

  it("says what is left open", () =>
    expect(parseQuantity("10.6万余人次")).toEqual({
      ok: true,
      value: "106000",
      unit: "人次",
      loose: "余",
    }));
  it("names what it cannot read", () => {
    expect(parseQuantity("30.44亿文")).toEqual({ ok: false, reason: "unknownUnit", unit: "文", text: "30.44亿文" });
    expect(parseQuantity("X亿元")).toEqual({ ok: false, reason: "notANumber", text: "X亿元" });
    expect(parseQuantity(" ")).toEqual({ ok: false, reason: "empty", text: " " });
  });
});

describe("formatQuantity", () => {
  it.each([
    ["3044000000", "元", "30.44亿元"],
    ["20000", "人次", "2万人次"],
    ["28342", "元", "28342元"],
    ["15000", "%", "15000%"],
    ["2", "百分点", "2个百分点"],
    ["1/3", "1", "1/3"],
    ["0.033", "毫克/立方米", "0.033毫克/立方米"],
  ])("%s %s is written %s", (value, unit, written) => expect(formatQuantity(value, unit)).toBe(written));
});

describe("what is written is read back", () => {
  const values = fc
    .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat({ max: 99 }))
    .map(([n, p]) => (p ? `${n}.${p}5` : `${n}`));
  it("for every unit", () =>
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...UNITS.map(({ symbol }) => symbol), "1", "元/亩", "吨/日"),
        (value, unit) => {
          const read = parseQuantity(formatQuantity(value, unit));
          expect(read.ok && read.unit).toBe(unit);
          expect(read.ok && compare(read.value, value)).toBe(0);
        },
      ),
    ));
});
