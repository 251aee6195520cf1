import { describe, expect, test } from "vitest";
import { bracketed } from "./bracketed";
import { level, over, target } from "./expected";

describe("notation", () => {
  test("brackets say where a figure stands", () => {
    expect(bracketed("到位资金[[3亿元]]，增长[[17%]]。")).toEqual({
      text: "到位资金3亿元，增长17%。",
      spans: [
        { start: 4, end: 7 },
        { start: 10, end: 13 },
      ],
    });
  });

  test("an amount is a value, or two, and a unit", () => {
    expect(level("到位资金|资金", "-1.5..2元")).toEqual({
      measure: "level",
      value: "-1.5",
      upper: "2",
      unit: "元",
      names: ["到位资金", "资金"],
      bound: "exact",
      modality: "actual",
    });
    expect(level("得分", "95.2").unit).toBe("1");
    expect(level("占比", "1/3")).toMatchObject({ value: "1/3", unit: "1" });
    expect(target(over(level("企业", "3家")))).toMatchObject({ modality: "target", bound: "over" });
  });
});
