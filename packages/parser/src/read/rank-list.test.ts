import { describe } from "vitest";
import { from, growth, level, over, rank } from "../testing/expected";
import { reads } from "../testing/notation";

describe("rank: lists and moves", () => {
  reads("GDP、规上工业增加值增速分别居全省[[第二]]和[[第五]]。", [rank("GDP", 2), rank("规上工业增加值增速", 5)]);
  reads("全县GDP突破[[600亿元]]，在全省的位次由[[第28位]]上升到[[第26位]]。", [
    over(level("GDP", "60000000000元")),
    { ...from("GDP", "28位"), measure: "from" },
    rank("GDP", 26),
  ]);
  reads("水产品产量连续[[5年]]居全省[[首位]]。".replace("[[5年]]", "5年"), [rank("水产品产量", 1)]);
});

describe("growth: of the figure before a bracket", () => {
  reads("税收收入[[3.2亿元]]（其中：国税[[1.9亿元]]、地税[[1.3亿元]]），增长[[6.8%]]。", [
    level("税收收入", "320000000元"),
    level("国税", "190000000元"),
    level("地税", "130000000元"),
    growth("税收收入", 6.8),
  ]);
});
