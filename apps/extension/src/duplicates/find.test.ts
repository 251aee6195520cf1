import type { Source } from "@shuzhai/core";
import { parseQuantity, type Quantity } from "@shuzhai/core";
import { describe, expect, it } from "vitest";
import { zh } from "../i18n/zh";
import { rowOf } from "../library/row";
import { captureOf, figureOf, TEXT } from "../testing/captures";
import { agreement } from "./agreement";
import { type Duplicates, sameFact, sameFigure } from "./find";

const source = (id: string, url: string, hash: string): [string, Source] => [
  id,
  {
    ...{ id, url, hash, title: id, site: null, publisher: null, published: null },
    ...{ accessed: "2026-11-21T08:00:00.000Z", length: 100 },
  },
];
const SOURCES = new Map([
  source("page", "https://a.example/", "1"),
  source("mirror", "https://b.example/", "1"),
  source("later", "https://a.example/", "2"),
  source("other", "https://c.example/", "3"),
]);
const row = (number: number, sourceId: string, quote: string, nth = 0, start = 0) => {
  const figure = figureOf(quote, nth);
  const moved = {
    ...figure,
    span: { start: figure.span.start + start, end: figure.span.end + start },
    sentence: { start, end: figure.sentence.end + start },
  };
  const sentence = TEXT.slice(figure.sentence.start, figure.sentence.end);
  const capturedAt = `2026-11-2${number}T08:00:00.000Z`;
  return rowOf(captureOf(number, moved, { sourceId, capturedAt, sentence }), SOURCES.get(sourceId), zh);
};
const numbers = (found: Duplicates[]) => found.map(({ rows }) => rows.map(({ id }) => Number(id.at(-1))));

describe("duplicates", () => {
  it("are the same figure of one text at two addresses, and of two versions of one page", () => {
    const rows = [row(2, "mirror", "17%"), row(1, "page", "17%"), row(3, "page", "17%", 1), row(4, "other", "5个")];
    expect(numbers(sameFigure(rows, SOURCES))).toEqual([[1, 2]]);
    expect(numbers(sameFigure([row(1, "page", "17%"), row(2, "later", "17%", 0, 40)], SOURCES))).toEqual([[1, 2]]);
    expect(sameFigure([row(1, "page", "17%"), row(3, "page", "17%", 1)], SOURCES)).toEqual([]);
  });

  it("are one fact in two sources, each figure once", () => {
    const rows = [
      row(1, "page", "30.44亿元"),
      row(2, "mirror", "30.44亿元"),
      row(3, "other", "30.44亿元"),
      row(4, "other", "17%"),
    ];
    const again = sameFigure(rows, SOURCES);
    expect(numbers(sameFact(rows, again))).toEqual([[1, 3]]);
    expect(sameFact(rows.slice(0, 2), again)).toEqual([]);
  });
});

describe("agreement", () => {
  it.each([
    [["30.4亿元", "304381万元"], "consistent"],
    [["7.2%", "7.3%"], "inconsistent"],
    [["7.2%", "12亿元"], "notComparable"],
    [["7.2%", "12亿元", "7.3%"], "inconsistent"],
  ])("%s: %s", (texts, expected) => {
    const quantities = texts.map((text): Quantity => {
      const read = parseQuantity(text);
      const [, number = "", unit = ""] = /^([\d.]+)(.*)$/.exec(text) ?? [];
      if (!read.ok) throw new Error(text);
      return { value: read.value, unit: read.unit, bound: "exact", written: { number, unit } };
    });
    expect(agreement(quantities)).toBe(expected);
  });
});
