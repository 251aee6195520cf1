import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "../units/parse-quantity";
import { fractionOf } from "./fraction";
import { parseNumber } from "./parse-number";

/** A public multilingual recognizer's cases for Chinese, kept outside this repository. */
const CASES = new URL("../../../../../shared/specs/recognizers-zh.jsonl", import.meta.url);

/** Cases that are no language of reports. Everything else must have the right value. */
const EXCLUDED: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/折/, "discounts of a shop"],
  [/打/, "dozens: nobody counts so in a report, and 打 is a verb there"],
  [/^半百$/, "an idiom for an age"],
  [/[mMkKＫ]$|k个百分点|k個百分點|ｋ個百分點/, "Latin letters after a number are codes in reports (5G, 4K)"],
  [/\^/, "powers"],
  [/^千三$/, "market talk; 千三 in a report is a thirteen hundred of nothing"],
  [/^2千零30万$/, "two scales that rise: a misprint in a report"],
];

/** Sentences in which the recognizer sees no number: a matter of words (四川, 一看), which the parser's lexicon knows. */
const WORDS = /四川|一看|九九|一美元|两美刀|一折|https?:/;

interface Case {
  set: string;
  input: string;
  expected: { start: number; end: number; resolution: { value: string } }[];
}

const excluded = (text: string) => EXCLUDED.some(([pattern]) => pattern.test(text));

function number(value: string): number {
  const fraction = fractionOf(value);
  return fraction ? Number(fraction.n) / Number(fraction.d) : Number.NaN;
}

/** Per cent of a ratio; the recognizer takes 百分点 for %. */
const PERCENT: Readonly<Record<string, number>> = { "%": 1, "‰": 0.1, 百分点: 1 };

function percent(text: string): number {
  const read = parseQuantity(text);
  return read.ok ? number(read.value) * (PERCENT[read.unit] ?? Number.NaN) : Number.NaN;
}

function plain(text: string): number {
  const read = parseNumber(text);
  return read.ok ? number(read.value) * (read.unit ? (PERCENT[read.unit] ?? 1) / 100 : 1) : Number.NaN;
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

describe.skipIf(!existsSync(CASES))("the recognizer's cases", () => {
  const cases: Case[] = existsSync(CASES)
    ? readFileSync(CASES, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];
  const entities = (set: string) =>
    cases
      .filter((one) => one.set === set)
      .flatMap(({ input, expected }) =>
        expected.map(({ start, end, resolution }) => ({ text: input.slice(start, end), value: resolution.value })),
      );

  it.each([
    ["NumberModel", plain],
    ["PercentModel", percent],
  ] as const)("%s: every value is right", (set, read) => {
    const all = entities(set);
    const judged = all.filter(({ text }) => !excluded(text));
    const wrong = judged.filter(({ text, value }) => !close(read(text), Number.parseFloat(value)));
    expect(wrong).toEqual([]);
    expect(judged.length).toBeGreaterThan(all.length * 0.6);
  });

  it("no number where there is none", () => {
    const none = cases.filter(({ set, expected }) => /^(Number|Percent)/.test(set) && expected.length === 0);
    const wrong = none.filter(({ input }) => !WORDS.test(input) && !excluded(input) && parseNumber(input).ok);
    expect(wrong).toEqual([]);
  });
});
