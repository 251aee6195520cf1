import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./arithmetic";
import { formatChinese } from "./format-chinese";
import { formatNumber, type WrittenScale } from "./format-number";
import { parseNumber } from "./parse-number";

const read = (text: string): string => {
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : parsed.reason;
};

describe("parseNumber", () => {
  it.each([
    ["30.44亿", "3044000000"],
    ["-5.6", "-5.6"],
    ["负三十二", "-32"],
    ["－１２", "-12"],
    ["+3", "3"],
    ["-0", "0"],
    ["1.5e3", "1500"],
    ["2.7890e-1", "0.2789"],
    ["八千 三百 二十六 点三", "8326.3"],
    ["三百五十又三分之一", "1051/3"],
    ["半", "0.5"],
    ["半成", "5"],
    ["", "empty"],
    ["约三", "notANumber"],
    ["三十 家", "trailingText"],
    ["1e999999999", "trailingText"],
  ])("%s is %s", (text, value) => expect(read(text)).toBe(value));

  it("says what the numeral adds", () => expect(parseNumber("十几")).toEqual({ ok: true, value: "10", loose: "几" }));
  it("names the text that it cannot read", () =>
    expect(parseNumber("X亿")).toEqual({ ok: false, reason: "notANumber", text: "X亿" }));
});

it.each(["1", " ", "一", "百 ", "1,", "-", "e1", "/"])("a hostile text of %s is refused or read at once", (unit) => {
  const started = performance.now();
  parseNumber(`1${unit.repeat(1_000_000)}1`);
  expect(performance.now() - started).toBeLessThan(2_000);
});

describe("formatNumber", () => {
  it.each([
    ["3044000000", "30.44亿"],
    ["1200000000000", "1.2万亿"],
    ["28342", "28342"],
    ["545810000", "54581万"],
    ["-20000", "-2万"],
    ["0", "0"],
    ["5.10", "5.10"],
    ["1/3", "1/3"],
  ])("%s is written %s", (value, written) => expect(formatNumber(value)).toBe(written));
  it("writes in the scale asked for", () => expect(formatNumber("3044000000", "万")).toBe("304400万"));
});

describe("formatChinese", () => {
  it.each([
    ["304750000", "三亿零四百七十五万"],
    ["10018.15", "一万零一十八点一五"],
    ["100000000", "一亿"],
    ["15", "十五"],
    ["115", "一百一十五"],
    ["2022", "二千零二十二"],
    ["1000000000000", "一万亿"],
    ["351200000000000", "三百五十一万二千亿"],
    ["10000100000000", "十万零一亿"],
    ["-12", "负十二"],
    ["1/3", "三分之一"],
    ["0", "零"],
    ["12345678901234567", null],
    ["1/2/3", null],
  ])("%s is %s", (value, written) => expect(formatChinese(value)).toBe(written));
});

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.nat({ max: 999_999 }))
  .map(
    ([minus, whole, part]) =>
      `${minus && (whole > 0n || part > 0) ? "-" : ""}${whole}${part ? `.${String(part).padStart(6, "0")}` : ""}`,
  );

describe("what is written is read back", () => {
  it("in any scale", () =>
    fc.assert(
      fc.property(
        decimals,
        fc.constantFrom<(WrittenScale | undefined)[]>(undefined, "", "万", "亿", "万亿"),
        (value, scale) => {
          expect(compare(read(formatNumber(value, scale)), value)).toBe(0);
        },
      ),
    ));
  it("in Chinese numerals", () =>
    fc.assert(
      fc.property(decimals, (value) => {
        fc.pre(value.replace(/^-/, "") !== "0" && !/^-?0$/.test(value));
        expect(compare(read(formatChinese(value) ?? ""), value)).toBe(0);
      }),
    ));
});
