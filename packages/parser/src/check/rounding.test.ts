import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksIn } from "../testing/checks";

/*
 * True numbers, each rounded as a writer may round it: whatever the digits kept, no check may see a contradiction, and
 * the check meant is made.
 */

interface Ratio {
  n: bigint;
  d: bigint;
}

const whole = (n: number | bigint): Ratio => ({ n: BigInt(n), d: 1n });
const over = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d, d: a.d * b.n });
const hundred = (a: Ratio): Ratio => ({ n: a.n * 100n, d: a.d });

/** Rounded half up to so many places. */
function rounded({ n, d }: Ratio, places: number): string {
  const scaled = (2n * n * 10n ** BigInt(places) + d) / (2n * d);
  const digits = scaled.toString().padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A number that is still one: not rounded away to nothing. */
const shows = (text: string): boolean => /[1-9]/.test(text);

/** 亿元 of a number of 元, with so many places. */
const yi = (value: Ratio, places: number): string => rounded({ n: value.n, d: value.d * 10n ** 8n }, places);

const amount = fc.bigInt({ min: 10n ** 7n, max: 10n ** 12n }).map(whole);
const places = fc.integer({ min: 0, max: 4 });
const few = fc.integer({ min: 0, max: 2 });
const rate = fc.integer({ min: 101, max: 60000 }).map((n): Ratio => ({ n: BigInt(n), d: 1000n }));

function agree(text: string, rule: string): void {
  const results = checksIn(text);
  expect(results.filter((result) => result.includes("inconsistent"))).toEqual([]);
  expect(results.filter((result) => result.startsWith(`${rule} consistent`))).toHaveLength(1);
}

function property(name: string, rule: string, said: fc.Arbitrary<string[]>, text: (numbers: string[]) => string): void {
  test(name, () => {
    fc.assert(
      fc.property(
        said.filter((numbers) => numbers.every(shows)),
        (numbers) => agree(text(numbers), rule),
      ),
      { numRuns: 60 },
    );
  });
}

describe("rounding never makes a contradiction", () => {
  property(
    "parts and their total",
    "parts",
    fc
      .tuple(amount, amount, places, places, places)
      .map(([a, b, i, j, k]) => [yi(whole(a.n + b.n), i), yi(a, j), yi(b, k)]),
    ([total, a, b]) => `全县进出口总额${total}亿元，其中出口${a}亿元、进口${b}亿元。`,
  );
  property(
    "completion and target",
    "completion",
    fc
      .tuple(amount, rate, places, few, places)
      .map(([target, percent, i, j, k]) => [
        yi({ n: target.n * percent.n, d: percent.d * 100n }, i),
        rounded(percent, j),
        yi(target, k),
      ]),
    ([done, percent, target]) =>
      `1—10月，全县到位资金${done}亿元，完成年度目标的${percent}%。全力完成全年到位资金${target}亿元的目标。`,
  );
  property(
    "a share of its whole",
    "share",
    fc
      .tuple(amount, amount, places, few, places)
      .map(([a, b, i, j, k]) => [yi(a, i), yi(whole(a.n + b.n), k), rounded(hundred(over(a, whole(a.n + b.n))), j)]),
    ([part, total, percent]) => `税收收入${part}亿元，占一般公共预算收入${total}亿元的${percent}%。`,
  );
  property(
    "a composition",
    "composition",
    fc
      .tuple(amount, amount, amount, few)
      .map(([a, b, c, i]) => [a, b, c].map((part) => rounded(hundred(over(part, whole(a.n + b.n + c.n))), i))),
    (parts) => `三次产业结构为${parts.join("∶")}。`,
  );
  property(
    "from, change and to",
    "fromTo",
    fc
      .tuple(amount, amount, places, places, places)
      .map(([from, more, i, j, k]) => [yi(from, i), yi(whole(from.n + more.n), j), yi(more, k)]),
    ([from, to, more]) => `财政收入由${from}亿元增加到${to}亿元，增加${more}亿元。`,
  );
  property(
    "level, change and growth",
    "changeAndGrowth",
    fc
      .tuple(amount, amount, places, places, few)
      .map(([before, more, i, j, k]) => [
        yi(whole(before.n + more.n), i),
        yi(more, j),
        rounded(hundred(over(more, before)), k),
      ]),
    ([level, more, growth]) => `财政收入${level}亿元，比上年增加${more}亿元，增长${growth}%。`,
  );
  property(
    "last year's level and growth",
    "lastYear",
    fc
      .tuple(amount, rate, places, places, few)
      .map(([before, growth, i, j, k]) => [
        yi(before, i),
        yi({ n: before.n * (100n * growth.d + growth.n), d: 100n * growth.d }, j),
        rounded(growth, k),
      ]),
    ([before, now, growth]) =>
      `2021年，全县财政总收入${before}亿元。2022年，全县财政总收入${now}亿元，增长${growth}%。`,
  );
  property(
    "one number said twice",
    "repeated",
    fc.tuple(amount, places, places).map(([a, i, j]) => [yi(a, i), yi(a, j)]),
    ([once, again]) => `全县财政总收入${once}亿元。保障更加有力，全县财政总收入${again}亿元。`,
  );
});
