import { expect, it } from "vitest";
import { padded, width } from "./width";

it("counts columns of a terminal", () => {
  expect(["12.5%", "亿元", "ＧＤＰ", "é", "𠮷野家", "到\u200b位"].map(width)).toEqual([5, 4, 6, 1, 6, 4]);
});

it("fills and cuts to columns, not to letters", () => {
  expect(padded("亿元", 6)).toBe("亿元  ");
  expect(padded("12", 4, true)).toBe("  12");
  expect(padded("招商引资到位资金", 8)).toBe("招商引… ");
  expect(padded("招商\n引资", 9)).toBe("招商 引资");
});
