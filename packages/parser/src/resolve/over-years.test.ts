import { expect, test } from "vitest";
import { figuresIn } from "../testing/notation";

const REPORT = [
  "2021年云溪县政府工作报告",
  "一、过去五年工作回顾",
  "五年来，经济实力跃上新台阶。地区生产总值从320亿元增加到480亿元，年均增长7.1%，规上企业达到323家，新建农村公路127公里。",
  "（一）产业加快升级。高新技术产业比重由30%提高到42%，累计减税2.4亿元。",
  "刚刚过去的2020年，税收增长6.9%。",
  "二、2021年工作安排",
  "地区生产总值增长7%。",
].join("\n");

test("under 过去五年: growth and what was done are of all the years, levels of the last, what they rose from of the one before", () => {
  expect(figuresIn(REPORT, {})).toEqual([
    "地区生产总值 from 32000000000元 2015 云溪县 actual",
    "地区生产总值 level 48000000000元 2020 云溪县 actual",
    "地区生产总值 growth 7.1% 2016/2020 云溪县 actual",
    "规上企业 level 323家 2020 云溪县 actual",
    "新建农村公路 level 127公里 2016/2020 云溪县 actual",
    "高新技术产业比重 from 30% 2015 云溪县 actual",
    "高新技术产业比重 level 42% 2020 云溪县 actual",
    "减税 level 240000000元 2016/2020 云溪县 actual",
    "税收 growth 6.9% 2020 云溪县 actual",
    "地区生产总值 growth 7% 2021 云溪县 target",
  ]);
});

test("years that a clause counts", () => {
  expect(figuresIn("财政收入增加到20.4亿元，五年年均增长5.2%，十年增加近7亿元。")).toEqual([
    "财政收入 level 2040000000元 2022 云溪县 actual",
    "财政收入 growth 5.2% 2018/2022 云溪县 actual",
    "财政收入 change 700000000元 2013/2022 云溪县 actual",
  ]);
});

test("so many years that only compare say no period", () => {
  expect(figuresIn("研发投入增速6年来首次超过全省水平，技术合同成交额增长17.8%。")).toEqual([
    "技术合同成交额 growth 17.8% 2022 云溪县 actual",
  ]);
});

test("一九六三年 is a year, and no three years", () => {
  expect(figuresIn("一九六四年工业总产值，比一九六三年增长百分之十五。")).toEqual([
    "工业总产值 growth 15% 1964 云溪县 actual",
  ]);
});
