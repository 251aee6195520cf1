import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert } from "./convert";
import { UNITS } from "./registry/all";
import { unitOf } from "./resolved";

describe("convert", () => {
  it.each([
    ["30.44", "亿元", "万元", "304400"],
    ["30.44", "亿元", "元", "3044000000"],
    ["1", "亩", "平方米", "2000/3"],
    ["15", "亩", "公顷", "1"],
    ["2.5", "平方公里", "亩", "3750"],
    ["1.21", "亿斤", "万吨", "6.05"],
    ["33", "微克/立方米", "毫克/立方米", "0.033"],
    ["5", "万元/亩", "元/平方米", "75"],
    ["22.5", "‰", "%", "2.25"],
    ["50", "基点", "百分点", "0.5"],
    ["3", "年", "个月", "36"],
    ["1.5", "万千瓦时", "千瓦时", "15000"],
    ["2", "人", "名", "2"],
    ["-1/3", "公里", "米", "-1000/3"],
    ["0.00", "元", "万元", "0"],
  ])("%s %s in %s is %s", (value, from, to, expected) =>
    expect(convert(value, from, to)).toEqual({ ok: true, value: expected }),
  );

  it.each([
    ["美元", "元"],
    ["百分点", "%"],
    ["家", "户"],
    ["人次", "人"],
    ["亩", "公里"],
    ["元/亩", "元"],
    ["工作日", "天"],
    ["吨标准煤", "千瓦时"],
  ])("%s is no %s", (from, to) =>
    expect(convert("5", from, to)).toEqual({ ok: false, reason: "otherDimension", from, to }),
  );

  it("names the unit that it does not know", () =>
    expect(convert("5", "元", "文钱")).toEqual({ ok: false, reason: "unknownUnit", unit: "文钱" }));
  it("names the value that is none", () =>
    expect(convert("约5", "元", "万元")).toEqual({ ok: false, reason: "notANumber", value: "约5" }));
});

const decimals = fc
  .tuple(fc.integer(), fc.nat({ max: 999 }))
  .map(([whole, part]) => (part === 0 ? `${whole}` : `${whole}.${String(part).padStart(3, "0")}`));
const scaled = ["", "百", "万", "亿"];
const plain = (value: string) => convert(value, "元", "元");

describe("there and back is exact", () => {
  const bases = new Map<string, string[]>();
  for (const { symbol, base } of UNITS) bases.set(base, [...(bases.get(base) ?? []), symbol]);
  const pair = fc
    .constantFrom(...bases.values())
    .chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)))
    .chain(([a, b]) =>
      fc.tuple(fc.constantFrom(...scaled.map((s) => s + a)), fc.constantFrom(...scaled.map((s) => s + b))),
    )
    .filter(([a, b]) => unitOf(a) !== null && unitOf(b) !== null);

  it("between any two units of one base", () =>
    fc.assert(
      fc.property(decimals, pair, (value, [a, b]) => {
        const there = convert(value, a, b);
        if (!there.ok) return unitOf(a)?.base !== unitOf(b)?.base;
        expect(convert(there.value, b, a)).toEqual(plain(value));
        return true;
      }),
    ));
});
