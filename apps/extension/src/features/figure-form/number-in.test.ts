import { expect, it } from "vitest";
import { numberIn } from "./number-in";

it.each([
  ["补助标准为50万元的企业", "50万元"],
  ["下降 5.6%，", "5.6%"],
  ["三农投入，占三成左右", "三成"],
  ["约１２．５亿元", "１２．５亿元"],
  ["编号3：补助", "3"],
])("%s holds %s", (text, number) => {
  const span = numberIn(text);
  expect(span && text.slice(span.start, span.end)).toBe(number);
});

it.each(["一般预算", "", "翻了番", "三农"])("%s holds none", (text) => {
  expect(numberIn(text)).toBeNull();
});
