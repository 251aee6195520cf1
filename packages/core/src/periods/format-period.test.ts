import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPeriod } from "./format-period";
import { parsePeriod } from "./parse-period";
import type { Period } from "./period";
import type { PeriodPhrase } from "./phrase";
import { resolvePeriod } from "./resolve";

function period(text: string, kind?: Period["kind"]): Period {
  const parsed = parsePeriod(text, { year: 2018, ...(kind && { kind }) });
  if (!parsed.ok) throw new Error(`${parsed.reason}: ${text}`);
  return parsed.period;
}

describe("formatPeriod", () => {
  it.each([
    ["全年", "2018年", "2018"],
    ["2016—2020年", "2016—2020年", "2016–2020"],
    ["“十三五”期间", "“十三五”时期", "13th Five-Year Plan period (2016–2020)"],
    ["1-10月", "2018年1—10月", "January–October 2018"],
    ["截至10月底", "2018年1—10月", "January–October 2018"],
    ["3月", "2018年3月", "March 2018"],
    ["前三季度", "2018年前三季度", "Q1–Q3 2018"],
    ["三季度", "2018年三季度", "Q3 2018"],
    ["上半年", "2018年上半年", "first half of 2018"],
    ["年末", "2018年末", "end of 2018"],
    ["10月末", "2018年10月末", "end of October 2018"],
    ["9月25日", "2018年9月25日", "25 September 2018"],
    ["6月1日至7月15日", "2018年6月1日至7月15日", "1 June 2018 – 15 July 2018"],
    ["2018年10月至2019年3月", "2018年10月至2019年3月", "October 2018 – March 2019"],
    ["每年", "2018年每年", "2018 (annually)"],
    ["今年以来", "截至2018年", "2018 to date"],
  ])("%s is %s, %s", (text, zh, en) => {
    expect(formatPeriod(period(text), "zh")).toBe(zh);
    expect(formatPeriod(period(text), "en")).toBe(en);
  });

  it("a stock on a day is as of it", () => {
    const census = period("截至10月31日", "stock");
    expect(formatPeriod(census, "zh")).toBe("截至2018年10月31日");
    expect(formatPeriod(census, "en")).toBe("as of 31 October 2018");
  });

  it("joins further intervals", () => {
    const also = [{ start: "2018-10", end: "2018-10" }];
    expect(formatPeriod({ ...period("8月"), also }, "zh")).toBe("2018年8月、2018年10月");
  });
});

const year = fc.integer({ min: 1981, max: 2049 });
const month = fc.integer({ min: 1, max: 12 });
const span = fc.tuple(month, month).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const base = { start: 0, end: 0, text: "" };

/** Every shape of phrase that the scanner yields, with its year stated. */
const phrases: fc.Arbitrary<PeriodPhrase> = fc.oneof(
  fc
    .tuple(year, fc.nat({ max: 9 }))
    .map(([from, n]) => ({ ...base, year: { is: "stated", from, to: from + n }, grain: "year" }) as const),
  fc.tuple(year, span).map(([from, months]) => ({
    ...base,
    year: { is: "stated", from, to: from } as const,
    months,
    grain: "month" as const,
    ...(months[0] === 1 && months[1] > 1 && { yearToDate: true as const }),
  })),
  fc.tuple(year, month).map(([from, m]) => ({
    ...base,
    year: { is: "stated" as const, from, to: from },
    months: [m, m] as [number, number],
    grain: "month" as const,
    asOf: true as const,
  })),
  fc.tuple(year, fc.constantFrom<[number, number]>([1, 3], [4, 6], [7, 9], [10, 12], [4, 9])).map(([from, months]) => ({
    ...base,
    year: { is: "stated" as const, from, to: from },
    months,
    grain: "quarter" as const,
  })),
  fc.tuple(year, fc.constantFrom<[number, number]>([1, 6], [7, 12])).map(([from, months]) => ({
    ...base,
    year: { is: "stated" as const, from, to: from },
    months,
    grain: "half" as const,
  })),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 }), fc.boolean()).map(([from, m, d, asOf]) => ({
    ...base,
    year: { is: "stated" as const, from, to: from },
    months: [m, m] as [number, number],
    days: [d, d] as [number, number],
    grain: "day" as const,
    ...(asOf && { asOf: true as const, yearToDate: true as const }),
  })),
  fc.integer({ min: 6, max: 15 }).map((ordinal) => ({
    ...base,
    year: { is: "plan" as const, ordinal, from: 1951 + ordinal * 5, to: 1955 + ordinal * 5 },
    grain: "plan" as const,
  })),
);

describe("what is written is read back", () => {
  it("in Chinese, for flows and stocks", () =>
    fc.assert(
      fc.property(phrases, fc.constantFrom(undefined, "flow", "stock"), (phrase, kind) => {
        const { text: _, ...written } = resolvePeriod(phrase, null, kind) ?? { text: "", start: "" };
        const parsed = parsePeriod(formatPeriod(written as Period, "zh"), { kind: (written as Period).kind });
        const { text: __, ...read } = parsed.ok ? parsed.period : { text: "", start: parsed.reason };
        expect(read).toEqual(written);
      }),
      { numRuns: 500 },
    ));
});
