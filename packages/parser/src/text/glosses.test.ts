import { describe, expect, test } from "vitest";
import { endsBlock, glossEnd } from "./glosses";

const gloss = (text: string, at = 0) => text.slice(at, glossEnd(text, at));

describe("what a copy machine put into the words", () => {
  test.each([
    ["**", "**依法行政**", 0],
    ["<strong>", "<strong>增长</strong>", 0],
    ["</p>", "增长</p>", 2],
    ["(qú)", "衢(qú)州", 1],
    ["（shèng）", "嵊（shèng）州", 1],
    ["[2]", "生产总值[2]24627亿元", 4],
    ["[12]", "生产总值[12]24627亿元", 4],
    ["#", "# 工作回顾", 0],
  ])("%s in %s", (expected, text, at) => expect(gloss(text, at)).toBe(expected));

  test.each([
    ["a bracket with a name", "(km)", 0],
    ["a bracket with Chinese", "（含农户）", 0],
    ["a year in brackets", "[2018]15号", 0],
    ["a sign of comparison", "<5亿元", 0],
    ["one star", "*注", 0],
    ["a tag that never closes", `<p ${"a".repeat(300)}`, 0],
  ])("%s stays", (_, text, at) => expect(gloss(text, at)).toBe(""));

  test("blocks end lines, words do not", () => {
    expect(["</p>", "<br>", "<tr>", "</div>"].every(endsBlock)).toBe(true);
    expect(["<b>", "</span>", "<strong>"].some(endsBlock)).toBe(false);
  });
});
