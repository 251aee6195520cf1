import { describe, expect, test } from "vitest";
import { lex } from "../lex/lex";
import { cellsOf } from "./cells";

const cells = (text: string) => {
  const sentence = { start: 0, end: text.length };
  return cellsOf(text, sentence, lex(text, sentence).mentions).map((cell) => text.slice(cell.start, cell.end));
};

describe("cells", () => {
  test("stand between signs", () => {
    expect(cells("税收5亿元,增长7%;投资8亿元。")).toEqual(["税收5亿元", "增长7%", "投资8亿元"]);
  });
  test("和 between two values cuts, 和 in a name does not", () => {
    expect(cells("生态和公共投资分别增长7%和9%。")).toEqual(["生态和公共投资分别增长7%", "9%"]);
  });
  test("a list is cut at 、", () => {
    expect(cells("新增企业5家、学校3所。")).toEqual(["新增企业5家", "学校3所"]);
  });
  test("quoted names and brackets without a number are not cut", () => {
    expect(cells("“双下沉、两提升”成效列县(市、区)前三。")[0]).toContain("“双下沉、两提升”");
    expect(cells("招引(决策、签约)项目5个。")).toEqual(["招引(决策、签约)项目5个"]);
  });
  test("a bracket with a number is cells of its own", () => {
    expect(cells("税收5亿元(增长7%),就业稳定。")).toEqual(["税收5亿元", "增长7%", "就业稳定"]);
  });
});
