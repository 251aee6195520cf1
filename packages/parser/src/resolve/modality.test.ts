import { describe, expect, test } from "vitest";
import { about, atLeast, atMost, growth, level, over, target } from "../testing/expected";
import { figuresIn, reads } from "../testing/notation";

describe("words that make a target, whatever the section", () => {
  reads("力争全年规上工业总产值增长[[9%]]以上。", [target(atLeast(growth("规上工业总产值", 9, { force: "力争" })))]);
  reads("确保基层就诊率达到[[66%]]以上、县域就诊率达到[[91%]]以上。", [
    target(atLeast(level("基层就诊率", "66%", { force: "确保" }))),
    target(atLeast(level("县域就诊率", "91%", { force: "确保" }))),
  ]);
  reads("争取开工建设[[15个]]，建成[[4个]]以上。", [
    target(level("开工建设", "15个")),
    target(atLeast(level("建成", "4个"))),
  ]);
  reads("努力实现矛盾化解成功率达[[95%]]以上。", [target(atLeast(level("矛盾化解成功率", "95%")))]);
  reads("预计到年底可完成投资[[5亿元]]。", [level("完成投资|投资", "500000000元")]);
  reads("计划新建公厕[[36座]]。", [target(level("新建公厕", "36座"))]);
  reads("数字经济产值有望突破[[100亿元]]。", [target(over(level("数字经济产值", "10000000000元")))]);
  reads("城镇登记失业率目标控制在[[4%]]以内。", [target(atMost(level("城镇登记失业率", "4%")))]);
  reads(
    "建议今年的主要预期目标是：地区生产总值增长[[6%]]左右，城镇新增就业[[3000人]]以上，居民消费价格涨幅[[3%]]左右。",
    [
      target(about(growth("地区生产总值", 6))),
      target(atLeast(level("城镇新增就业", "3000人"))),
      target(about(growth("居民消费价格|居民消费价格涨幅", 3))),
    ],
  );
});

describe("what was done stays an actual", () => {
  reads("全年新增规上企业[[36家]]。", [level("新增规上企业", "36家")]);
  reads("争取到上级补助资金[[2.6亿元]]。", [level("争取到上级补助资金|争取上级补助资金|上级补助资金", "260000000元")]);
  reads("完成年度目标，到位资金[[6亿元]]。", [level("到位资金", "600000000元")]);
  reads("预计全年财政收入增长[[8%]]。", [growth("财政收入", 8)]);
  reads("超额完成目标任务，新增就业[[4200人]]以上。", [over(level("新增就业", "4200人"))]);
});

describe("under a plan's heading", () => {
  const plan = (sentence: string) =>
    figuresIn(`2023年云溪县政府工作报告\n一、2022年工作回顾\n工作顺利。\n二、2023年工作安排\n${sentence}`, {});
  test("plain verbs are targets", () => {
    expect(plan("新建污水管网32公里，完成6个小区改造。")).toEqual([
      "新建污水管网 level 32公里 2023 云溪县 target",
      "完成小区改造 level 6个 2023 云溪县 target",
    ]);
  });
  test("what has already been done is not", () => {
    expect(plan("目前已完成签约项目12个。")).toEqual(["签约项目 level 12个 2023 云溪县 actual"]);
  });
});

test("in 计划总投资增长 the plan is part of the name", () =>
  expect(figuresIn("新开工项目计划总投资增长11.8%。")).toEqual([
    "新开工项目计划总投资 growth 11.8% 2022 云溪县 actual",
  ]));
