import { parse } from "@shuzhai/parser";
import { describe, expect, it } from "vitest";
import { behindParts, partText } from "./joined";
import { lastPart } from "./last-part";

const FIRST = "2024年青石县政府工作报告\n一、2023年工作回顾\n2023年，全县生产总值96.4亿元。\n";
const SECOND = "出口额3.2亿元，增长7.5%。";

/** The second page of a report, read behind the first. */
function second(earlier = [{ text: FIRST, blocks: [] }]) {
  const { whole, by } = behindParts(earlier, { text: SECOND });
  return lastPart(parse(whole), by);
}

describe("the last part of a report", () => {
  it("has its own figures at their places, with place and year that the first page says", () => {
    const { figures, documents } = second();
    const read = figures.map(({ span, locality, period }) => [
      SECOND.slice(span.start, span.end),
      locality?.name,
      period?.start,
    ]);
    expect(read).toEqual([
      ["3.2亿元", "青石县", "2023"],
      ["7.5%", "青石县", "2023"],
    ]);
    expect(documents).toMatchObject([{ title: "2024年青石县政府工作报告", spans: [{ start: 0, end: SECOND.length }] }]);
  });

  it("has no evidence that stands on another page, and relates to figures of its own only", () => {
    const { figures } = second();
    const grounds = figures.flatMap(({ evidence }) => Object.values(evidence));
    expect(grounds.every(({ span }) => span.start >= 0 && span.end <= SECOND.length)).toBe(true);
    const ids = figures.map(({ id }) => id);
    expect(figures.flatMap(({ relatesTo = [] }) => relatesTo).every(({ id }) => ids.includes(id))).toBe(true);
  });

  it("knows neither place nor year when the first page was not read", () => {
    expect(second([]).figures.map(({ locality, period }) => [locality, period])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

it("a part is kept without its navigation", () => {
  const text = "首页\n正文有3件事。\n上一页\n附注";
  const at = (piece: string, kind: "chrome" | "paragraph") => {
    const start = text.indexOf(piece);
    return { start, end: start + piece.length, kind };
  };
  const blocks = [
    at("首页", "chrome"),
    at("正文有3件事。", "paragraph"),
    at("上一页", "chrome"),
    at("附注", "paragraph"),
  ];
  const part = partText({ text, blocks });
  expect(part.blocks.map(({ start, end }) => part.text.slice(start, end))).toEqual(["正文有3件事。", "附注"]);
  expect(part.text).not.toContain("页");
});
