import { describe, expect, test } from "vitest";
import { growth, level } from "../testing/expected";
import { figuresIn, reads } from "../testing/notation";

const of = (locality: string) => ({ locality, reviewYear: 2018, planYear: 2019 });

describe("words that point go by the document's own level", () => {
  reads("全市财政收入增长[[5%]]。", [growth("财政收入", 5, { locality: "永康市" })], of("永康市"));
  reads("全市财政收入增长[[5%]]。", [growth("财政收入", 5, { locality: "衢州市" })], of("常山县"));
  reads("全省财政收入增长[[5%]]。", [growth("财政收入", 5, { locality: "浙江省" })], of("常山县"));
  reads("全国社会消费品零售总额增长[[8%]]。", [growth("社会消费品零售总额", 8, { locality: "中国" })], of("常山县"));
  reads("我县财政收入增长[[5%]]。", [growth("财政收入", 5, { locality: "常山县" })], of("常山县"));
  reads("财政收入增长[[5%]]。", [growth("财政收入", 5, { locality: "常山县" })], of("常山县"));
  reads("全乡财政收入[[320万元]]。", [level("财政收入", "3200000元", { locality: "大桥头乡" })], of("大桥头乡"));
  reads("全省财政收入增长[[5%]]。", [growth("财政收入", 5, { locality: "江苏省" })], of("江苏省"));
});

describe("another place as the subject", () => {
  reads(
    "拱墅区投入帮扶资金[[2600万元]]。",
    [level("投入帮扶资金|帮扶资金", "26000000元", { locality: "拱墅区" })],
    of("常山县"),
  );
  reads(
    "地区生产总值浦江县增长[[7.1%]]，义乌市增长[[9.4%]]。",
    [growth("地区生产总值", 7.1, { locality: "浦江县" }), growth("地区生产总值", 9.4, { locality: "义乌市" })],
    of("金华市"),
  );
});

describe("no place where the text names none", () => {
  test("no hint, no title", () => {
    expect(figuresIn("财政收入增长5%。", {})).toEqual(["财政收入 growth 5% ? ? actual"]);
  });
  test("a company's seat is no place of a figure", () => {
    expect(figuresIn("深圳海芯公司投资3亿元建设新厂。", of("常山县"))[0]).toContain(" 常山县 ");
  });
  test("a title's place, in full", () => {
    expect(
      figuresIn(
        "浙江省永康市2019年政府工作报告\n各位代表：向大会报告工作。\n一、2018年工作回顾\n全市财政收入增长5%。",
        {},
      ),
    ).toEqual(["财政收入 growth 5% 2018 永康市 actual"]);
  });
});
