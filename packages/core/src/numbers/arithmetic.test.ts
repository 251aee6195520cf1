import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, multiply, subtract } from "./arithmetic";

describe("arithmetic on written values", () => {
  it("is exact", () => {
    expect(add("0.1", "0.2")).toBe("0.3");
    expect(subtract("30.44", "30.4")).toBe("0.04");
    expect(multiply("1.15", "100")).toBe("115");
    expect(multiply("3044000000", "1e-8")).toBe("30.44");
  });
  it("takes and gives fractions", () => {
    expect(add("1/3", "1/6")).toBe("0.5");
    expect(multiply("1/3", "2")).toBe("2/3");
    expect(compare("1/3", "0.33")).toBe(1);
  });
  it("compares by value, not by writing", () => {
    expect(compare("5.10", "5.1")).toBe(0);
    expect(compare("-2", "1")).toBe(-1);
  });
  it("throws on what is no value", () => expect(() => add("约5", "1")).toThrow(RangeError));

  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 9999 }))
    .map(([n, p]) => `${n}.${p}1`);
  it("subtracting what was added gives the same value", () =>
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
      }),
    ));
});
