import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, multiply, subtract } from "../numbers/arithmetic";
import { dividedBy, exactly, exceeds, type Interval, meets, minus, plus, shared, times } from "./interval";

/** Half-open, as rounding leaves it. */
const between = (low: string, high: string): Interval => {
  const end = exactly(high).high;
  return { low: exactly(low).low, high: end && { ...end, open: true } };
};
const upwards = (low: string): Interval => ({ low: exactly(low).low, high: null });

describe("intervals", () => {
  test("meet where they share a value", () => {
    expect(meets(between("1", "2"), between("2", "3"))).toBe(false);
    expect(meets(between("1", "2"), exactly("1"))).toBe(true);
    expect(meets(upwards("5"), exactly("7/1"))).toBe(true);
    expect(exceeds(exactly("3"), between("1", "2"))).toBe(true);
    expect(exceeds(exactly("3"), upwards("1"))).toBe(false);
  });

  test("share what both can be", () => {
    expect(shared(between("1", "3"), between("2", "4"))).toEqual(between("2", "3"));
    expect(shared(upwards("2"), between("1", "3"))).toEqual(between("2", "3"));
    expect(shared(exactly("1"), exactly("2"))).toBe(null);
  });

  test("an end that is missing stays missing", () => {
    expect(plus(upwards("2"), exactly("3"))).toEqual(upwards("5"));
    expect(minus(exactly("3"), upwards("2"))).toEqual({ low: null, high: exactly("1").high });
    expect(times(upwards("2"), exactly("3"))).toEqual(upwards("6"));
    expect(times(upwards("2"), exactly("-3"))).toEqual({ low: null, high: null });
    expect(dividedBy(exactly("3"), upwards("2"))).toEqual({
      low: { at: { n: 0n, d: 1n }, open: true },
      high: exactly("3/2").high,
    });
    expect(dividedBy(exactly("3"), between("0", "1"))).toEqual({
      low: { at: { n: 3n, d: 1n }, open: true },
      high: null,
    });
    expect(dividedBy(exactly("3"), between("-1", "1"))).toBe(null);
  });

  const decimal = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 99 }))
    .map(([n, d]) => `${n}/${d}`);
  const around = (value: string) =>
    fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }))
      .map(([below, above]) => between(subtract(value, String(below)), add(value, String(above))));

  test("hold the result of whatever values they hold", () => {
    fc.assert(
      fc.property(
        fc.tuple(decimal, decimal).chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), around(a), around(b))),
        ([a, b, x, y]) => {
          expect(meets(plus(x, y), exactly(add(a, b)))).toBe(true);
          expect(meets(minus(x, y), exactly(subtract(a, b)))).toBe(true);
          expect(meets(times(x, y), exactly(multiply(a, b)))).toBe(true);
          const quotient = dividedBy(times(x, y), y);
          if (quotient) expect(meets(quotient, exactly(a))).toBe(true);
        },
      ),
    );
  });
});
