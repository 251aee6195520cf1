import { describe, expect, it } from "vitest";
import { standsAlone } from "./whole-figure";

/** Whether `exact`, captured between `was`, is the figure in brackets: "1[[5.2%]]" */
function alone(text: string, was: [before: string, behind: string] = ["增长", "，"]): boolean {
  const start = text.indexOf("[[");
  const exact = text.slice(start + 2, text.indexOf("]]"));
  const quote = { type: "TextQuoteSelector" as const, exact, prefix: was[0], suffix: was[1] };
  return standsAlone(text.replace("[[", "").replace("]]", ""), start, start + exact.length, quote);
}

describe("a figure stands alone", () => {
  it.each([
    "增长[[5.2%]]，",
    "约[[5.2%]]左右",
    "[[5.2%]]",
    "为[[3亿元]]和",
    "（[[12]]）",
    "至[[5.2%]]。",
    "达[[三分之一]]，",
  ])("%s", (text) => expect(alone(text)).toBe(true));
  it.each([
    ["digits before", "1[[5.2%]]"],
    ["a decimal point before", "1.[[5.2%]]"],
    ["a sign before", "-[[5.2%]]"],
    ["groups of digits", "1,[[200个]]"],
    ["a range that ends in it", "4%—[[5.2%]]"],
    ["a range that begins with it", "[[5.2%]]—6%"],
    ["digits behind", "[[5.2]]4"],
    ["decimals behind", "[[5]].2%"],
    ["a unit where there was none", "[[12]]亿元"],
    ["a longer unit", "[[3.2亿]]元"],
    ["percentage points", "[[3个]]百分点"],
    ["a rate per unit", "[[30元]]/亩"],
    ["person-times", "[[30万人]]次"],
    ["longer Chinese numerals", "[[三]]十五"],
    ["an ordinal", "第[[三]]"],
    ["a mask before", "X[[5.2%]]"],
  ])("not with %s: %s", (_, text) => expect(alone(text)).toBe(false));

  it("unless it had that neighbour when it was captured", () => {
    expect(alone("-[[5.2%]]，", ["下降-", "，"])).toBe(true);
    expect(alone("[[3个]]百分点", ["提高", "百分点"])).toBe(true);
  });
});
