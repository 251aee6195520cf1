import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quantity } from "../figures/quantity";
import { multiply } from "../numbers/arithmetic";
import { print } from "../numbers/fraction";
import { scanNumeral } from "../numbers/numeral";
import { parseQuantity } from "../units/parse-quantity";
import { exactly, type Interval, meets } from "./interval";
import { intervalOf } from "./written-interval";

/** As mathematics writes it: [30.435, 30.445). */
function shown(interval: Interval | null): string | null {
  if (!interval) return null;
  const { low, high } = interval;
  const from = low ? `${low.open ? "(" : "["}${print(low.at)}` : "(-∞";
  return `${from}, ${high ? `${print(high.at)}${high.open ? ")" : "]"}` : "∞)"}`;
}

/** A quantity as the parser hands it over. */
function said(text: string, more: Partial<Quantity> = {}): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(text);
  const number = scanNumeral(text.replace("-", ""), 0)?.text ?? "";
  const written = { number, unit: text.replace("-", "").slice(number.length) };
  return { value: parsed.value, unit: parsed.unit, bound: "exact", written, ...more };
}

describe("intervalOf", () => {
  test.each([
    ["30.44亿元", "[3043500000, 3044500000)"],
    ["30.4亿元", "[3035000000, 3045000000)"],
    ["5.10%", "[5.095, 5.105)"],
    ["17%", "[16.5, 17.5)"],
    ["-4.7%", "(-4.75, -4.65]"],
    // zeros at the end may be rounding, as far as two digits remain
    ["1120万元", "[11150000, 11250000)"],
    ["30亿元", "[2950000000, 3050000000)"],
    ["1200家", "[1150, 1250)"],
    // a count written out in full is not rounded
    ["64个", "[64, 64]"],
    ["两家", "[2, 2]"],
    ["23.5万人", "[234500, 235500)"],
    ["百分之二十八点八", "[28.75, 28.85)"],
    ["三亿元", "[250000000, 350000000)"],
    // between the halves and the quarters
    ["三分之一", "[7/24, 0.375]"],
  ])("%s stands for %s", (text, interval) => {
    expect(shown(intervalOf(said(text)))).toBe(interval);
  });

  test("bounds widen", () => {
    const bounded = (text: string, bound: Quantity["bound"], boundText?: string) =>
      shown(intervalOf(said(text, { bound, ...(boundText ? { boundText } : {}) })));
    expect(bounded("7%", "about", "左右")).toBe("[5.8, 8.2)");
    expect(bounded("3300人", "over", "多")).toBe("[3250, 3400]");
    expect(bounded("720亿元", "over", "突破")).toBe("[71500000000, ∞)");
    expect(bounded("80%", "atLeast", "以上")).toBe("[79.5, ∞)");
    expect(bounded("600万人", "under", "近")).toBe("[0, 6050000)");
    expect(bounded("5个", "atMost")).toBe("[0, 5]");
    // 压减5%以上: at least that much less
    expect(bounded("-5%", "atLeast", "以上")).toBe("(-∞, -4.5]");
  });

  test("a range goes from its lower end to its upper end", () => {
    const range = (value: string, upper: string, number: string) =>
      shown(intervalOf({ value, upper, unit: "%", bound: "exact", written: { number, unit: "%" } }));
    expect(range("6.5", "7", "6.5%-7")).toBe("[6.45, 7.5)");
    expect(range("-3", "-5", "3-5")).toBe("(-5.5, -2.5]");
  });

  test("a masked number stands for nothing", () => {
    const masked: Quantity = {
      value: null,
      unit: "元",
      bound: "exact",
      written: { number: "X亿", unit: "元" },
      masked: true,
    };
    expect(intervalOf(masked)).toBe(null);
  });

  test("whatever the digits kept, the true number stays inside", () => {
    const tenThousandths = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(
        tenThousandths,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom("亿元", "万亩", "%"),
        (n, places, unit) => {
          const kept = 10 ** (4 - places);
          const rounded = Math.floor((n + kept / 2) / kept);
          fc.pre(rounded > 0);
          const quantity = said(`${(rounded / 10 ** places).toFixed(places)}${unit}`);
          const truth = multiply(`${n}/10000`, said(`1${unit}`).value as string);
          const interval = intervalOf(quantity);
          expect(interval && meets(interval, exactly(truth))).toBe(true);
        },
      ),
    );
  });
});
