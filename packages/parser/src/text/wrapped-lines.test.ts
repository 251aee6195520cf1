import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../steps";
import { wrappedBreaks as breaksIn } from "./wrapped-lines";

const wrappedBreaks = (text: string) => finish(breaksIn(text));

describe("lines that a column's width cut", () => {
  const column = [
    "全县招商引资工作紧扣年度目标任务，到位资",
    "金稳步增长，全年累计完成固定资产投资四十",
    "五亿元，同比增长百分之十二，制造业项目占",
    "比进一步提高，营商环境持续优化。",
  ].join("\n");

  test("a full line goes on, the last one does not", () => {
    const breaks = wrappedBreaks(`${column}\n新的一段从这里开始，讲述农业农村工作情况`);
    expect([...breaks].length).toBe(3);
  });
  test("a heading begins itself", () => {
    const breaks = wrappedBreaks(
      `${column.replace("优化。", "优化全力推进六大")}\n一、指标完成情况良好各项工作有序推进开展`,
    );
    expect(breaks.has(column.length + 5)).toBe(false);
  });
  test("a masthead above an empty line is no part of the column", () => {
    const masthead = "云溪日报\n星期四\n第二版\n责任编辑\n沈知远\n电话\n\n";
    expect([...wrappedBreaks(masthead + column)]).toEqual([...wrappedBreaks(column)].map((at) => at + masthead.length));
  });
  test("short lines are no column", () => {
    expect([...wrappedBreaks("财政收入\n5亿元\n增长\n7%\n就业\n稳定")]).toEqual([]);
  });
  test("only line breaks and blanks at them are joined", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("税", "收", "7", "，", "。", "\n", " ", "\r\n"), maxLength: 400 }),
        (text) => {
          for (const at of wrappedBreaks(text)) expect(text.charAt(at).trim()).toBe("");
        },
      ),
    );
  });
});
