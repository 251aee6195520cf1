import { describe, expect, test } from "vitest";
import { change, from, growth, level, target } from "../testing/expected";
import { figuresIn, reads } from "../testing/notation";

const in2018 = { locality: "云溪县", reviewYear: 2018, planYear: 2019 };

describe("the period that a sentence names", () => {
  reads("1—10月，全县到位资金[[21.6亿元]]，其中制造业项目[[12.3亿元]]。", [
    level("到位资金", "2160000000元", { period: "2022-01/2022-10" }),
    level("制造业项目到位资金", "1230000000元", { period: "2022-01/2022-10" }),
  ]);
  reads("前三季度农村居民人均可支配收入增长[[9.6%]]，低收入农户收入增长[[14.2%]]；固定资产投资[[4.9亿元]]。", [
    growth("农村居民人均可支配收入", 9.6, { period: "2022-01/2022-09" }),
    growth("低收入农户收入", 14.2, { period: "2022-01/2022-09" }),
    level("固定资产投资", "490000000元", { period: "2022-01/2022-09" }),
  ]);
  reads("上半年全县实现税收[[6.7亿元]]。", [level("税收", "670000000元", { period: "2022-01/2022-06" })]);
  reads("一季度工业用电量[[1.2亿千瓦时]]。", [level("工业用电量", "120000000千瓦时", { period: "2022-01/2022-03" })]);
  reads("10月份新增贷款[[3.6亿元]]。", [level("新增贷款", "360000000元", { period: "2022-10" })]);
  reads("2019年，全县财政收入[[21.3亿元]]。", [level("财政收入", "2130000000元", { period: "2019" })]);
  reads("截至10月底，累计到位资金[[18.9亿元]]。", [
    level("到位资金|累计到位资金", "1890000000元", { period: "2022-01/2022-10" }),
  ]);
  reads("2021年末，常住人口[[36.2万人]]。", [level("常住人口", "362000人", { period: "2021" })]);
  reads("7月份以来，拆除违建[[1.6万平方米]]。", [level("拆除违建", "16000平方米")]);
  reads("1至11月，办理结婚登记[[860对]]。", [level("办理结婚登记|结婚登记", "860对", { period: "2022-01/2022-11" })]);
});

describe("the period of the section and the document", () => {
  reads("全年财政收入[[12亿元]]。", [level("财政收入", "1200000000元", { period: "2018" })], in2018);
  reads("力争财政收入增长[[6%]]。", [target(growth("财政收入", 6))], in2018);
  reads("财政收入[[12亿元]]。", [level("财政收入", "1200000000元", { period: null })], { locality: "云溪县" });
});

describe("this year, last year", () => {
  reads("去年完成投资[[8.6亿元]]。", [level("完成投资|投资", "860000000元", { period: "2021" })], {
    locality: "云溪县",
    reviewYear: 2022,
  });
  reads("财政收入比上年增长[[7.2%]]。", [growth("财政收入", 7.2, { period: "2022" })]);
});

describe("five years, plans and horizons", () => {
  reads("“十三五”期间，累计完成投资[[320亿元]]。", [level("完成投资|投资", "32000000000元", { period: "2016/2020" })]);
  reads("五年来，新增高新技术企业[[52家]]。", [level("新增高新技术企业", "52家", { period: "2018/2022" })]);
  reads("到2025年，地区生产总值达[[320亿元]]，研发投入强度达[[2.4%]]。", [
    target(level("地区生产总值", "32000000000元", { period: "2025" })),
    target(level("研发投入强度", "2.4%", { period: "2025" })),
  ]);
  reads("力争到2024年，新增规上企业[[60家]]。", [target(level("新增规上企业", "60家", { period: "2024" }))]);
  reads("力争一季度新建项目开工率[[35%]]、二季度[[65%]]、三季度[[100%]]。", [
    target(level("新建项目开工率", "35%", { period: "2022-01/2022-03" })),
    target(level("新建项目开工率", "65%", { period: "2022-04/2022-06" })),
    target(level("新建项目开工率", "100%", { period: "2022-07/2022-09" })),
  ]);
});

describe("a time that is compared with is no period of the figure", () => {
  reads("规上工业亩均税收比2015年增长[[19.6%]]。", [growth("规上工业亩均税收", 19.6, { period: "2022" })]);
  reads("县域就诊率较2016年提高[[2.3个百分点]]。", [change("县域就诊率", "2.3百分点", { period: "2022" })]);
  reads("城镇化率由2015年的[[51.2%]]提高到[[59.8%]]。", [
    from("城镇化率", "51.2%", { period: "2015" }),
    level("城镇化率", "59.8%", { period: "2022" }),
  ]);
  reads("水质优良率创2014年监测以来最好水平，达[[100%]]。", [level("水质优良率", "100%", { period: "2022" })]);
});

describe("in a report", () => {
  test("去年 and 今年 go by the year in which it is given", () => {
    expect(
      figuresIn(
        "2020年云溪县政府工作报告\n一、2019年工作回顾\n今年实现税收6亿元。\n二、2020年工作安排\n今年安排民生资金8亿元。",
        {},
      ),
    ).toEqual(["税收 level 600000000元 2019 云溪县 actual", "安排民生资金 level 800000000元 2020 云溪县 target"]);
  });
  test("a bulletin that speaks of 1-6月 throughout", () => {
    expect(
      figuresIn(
        "云溪县2021年1-6月经济运行情况\n1-6月，全县地区生产总值102亿元，增长12.1%。\n农业平稳增长。农业总产值9.6亿元，增长3.2%。",
        {},
      ),
    ).toEqual([
      "地区生产总值 level 10200000000元 2021-01/2021-06 云溪县 actual",
      "地区生产总值 growth 12.1% 2021-01/2021-06 云溪县 actual",
      "农业总产值 level 960000000元 2021-01/2021-06 云溪县 actual",
      "农业总产值 growth 3.2% 2021-01/2021-06 云溪县 actual",
    ]);
  });
});
