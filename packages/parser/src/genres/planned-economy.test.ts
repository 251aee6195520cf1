import { expect, test } from "vitest";
import { figuresIn } from "../testing/notation";

test("a report of the seventies: what the plan lays down is of the year ahead", () => {
  expect(
    figuresIn(
      [
        "一九七九年中华人民共和国国务院政府工作报告",
        "各位代表：",
        "去年我国工业总产值比上年增长百分之十三点五。",
        "一九七九年国民经济计划规定，工业总产值比一九七八年增长百分之八。粮食产量计划为六千二百五十亿斤。",
        "一九七八年全国拥有的农业用拖拉机台数大约增加了两万台。",
      ].join("\n"),
      {},
    ),
  ).toEqual([
    "工业总产值 growth 13.5% 1978 中国 actual",
    "工业总产值 growth 8% 1979 中国 target",
    "粮食产量 level 625000000000斤 1979 中国 target",
    "农业用拖拉机台数 change 20000台 1978 中国 actual",
  ]);
});

test("a part before those whose part it is", () => {
  expect(figuresIn("占人口百分之八十以上的农村居民参加了合作医疗。")).toEqual([
    "农村居民占人口比重 share 80% 2022 云溪县 actual",
  ]);
});

test("a heading of two years: 今年 is the year in which the report is given", () => {
  expect(
    figuresIn(
      [
        "1999年中华人民共和国国务院政府工作报告",
        "一、1998年工作回顾和1999年工作的总体要求",
        "去年国内生产总值比上年增长7.8%。去年财政增发1000亿元国债。去年粮食产量5.1亿吨。",
        "今年的经济增长预期为7%左右。今年中央财政预算赤字1503亿元。",
      ].join("\n"),
      {},
    ),
  ).toEqual([
    "国内生产总值 growth 7.8% 1998 中国 actual",
    "财政增发 level 100000000000元 1998 中国 actual",
    "粮食产量 level 510000000吨 1998 中国 actual",
    "经济 growth 7% 1999 中国 target",
    "中央财政预算赤字 level 150300000000元 1999 中国 target",
  ]);
});
