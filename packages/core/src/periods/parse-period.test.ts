import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "./parse-period";
import type { Period } from "./period";

it.each([
  ["2018", "2018/2018 year"],
  ["2018-01/2018-10", "2018-01/2018-10 month"],
  ["2016/2020", "2016/2020 year"],
  ["2018-10-31", "2018-10-31/2018-10-31 day"],
  ["上世纪80年代", "1980/1989 year"],
  ["十九世纪七十年代", "1870/1879 year"],
  ["截至2021年10月底", "2021-01/2021-10 month"],
])("%s is %s", (text, expected) => {
  const parsed = parsePeriod(text);
  expect(parsed.ok && `${parsed.period.start}/${parsed.period.end} ${parsed.period.grain}`).toBe(expected);
});

describe("parsePeriod names what it cannot read", () => {
  it.each([
    ["13月", "notAPeriod"],
    ["2018年13月", "notAPeriod"],
    ["三年", "notAPeriod"],
    ["", "notAPeriod"],
    ["前三季度", "yearUnknown"],
    ["2018年2月30日", "impossibleDate"],
    ["2018-13", "notAPeriod"],
    ["2018/2017", "notAPeriod"],
  ])("%s: %s", (text, reason) => expect(parsePeriod(text)).toEqual({ ok: false, reason, text }));
});

/** A public recognizer's date periods, kept outside this repository. */
const CASES = new URL("../../../../../shared/specs/recognizers-zh.jsonl", import.meta.url);

/** What is no period of statistics, with the reason. */
const EXCLUDED: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/康熙|雍正/, "reigns of emperors"],
  [/周|星期|上2个月|夏天/, "weeks, seasons and rolling months are counted from a day; reports have only years"],
  [/^近|^过去/, "years of a report are calendar years: the last one is the report's, not the day's"],
  [/之间/, "与…之间 is no phrase of reports"],
  [/^\d+\/\d+\/|^从\d{4}-/, "numbers without 年 are no period inside a Chinese text"],
];

interface Case {
  set: string;
  reference: string;
  expected: { text: string; resolution: { PastResolution: { startDate?: string; endDate?: string } } }[];
}

/** First day and day after the last of an interval. */
function days({ start, end }: Period): { first: string; last: string; after: string } {
  const [year = 0, month = 12, day] = end.split("-").map(Number);
  const last = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { first: `${start}-01-01`.slice(0, 10), last: iso(last), after: iso(last + 86_400_000) };
}

describe.skipIf(!existsSync(CASES))("the recognizer's date periods", () => {
  const cases: Case[] = existsSync(CASES)
    ? readFileSync(CASES, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];

  it("begin and end where it says, a range of years with its last year", () => {
    const judged = cases
      .filter(({ set }) => set === "DatePeriodParser")
      .flatMap(({ reference, expected }) =>
        expected.map(({ text, resolution }) => ({
          text,
          year: Number(reference.slice(0, 4)),
          want: resolution.PastResolution,
        })),
      )
      .filter(({ text }) => !EXCLUDED.some(([pattern]) => pattern.test(text)));
    const wrong = judged.filter(({ text, year, want }) => {
      const parsed = parsePeriod(text.replace(/^从/, ""), { year });
      if (!parsed.ok) return true;
      const { first, last, after } = days(parsed.period);
      const ends = [last, after, `${parsed.period.end}-01-01`.slice(0, 10)];
      return first !== want.startDate || !ends.includes(want.endDate ?? "");
    });
    expect(wrong).toEqual([]);
    expect(judged.length).toBeGreaterThan(15);
  });
});
