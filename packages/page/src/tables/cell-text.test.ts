import { describe, expect, it } from "vitest";
import { headsRowNames, isNote, isNoValue, isNumber, isUnitNote, namesRows } from "./cell-text";

describe("what a cell is", () => {
  it.each([
    "3",
    " 3.2 ",
    "-1.5",
    "－1.5",
    "△4.1",
    "↑2",
    "12,345.6",
    "12 345",
    "5.2%",
    "3.2亿元",
    "第3位",
    "（2.5）",
    "3.2*",
    "12万人次",
  ])("%s is a number", (text) => expect(isNumber(text)).toBe(true));
  it.each([
    "",
    "指标",
    "2019-02-27",
    "2019年",
    "3月末",
    "1—10月",
    "1季度",
    "65岁及以上",
    "1,2,3",
    "3.2-3.5",
    "0571-12345678",
    "08:30",
  ])("%s is none", (text) => expect(isNumber(text)).toBe(false));
  it("wanting values", () => {
    expect(["—", "-", "…", "……", "/", "持平", "×", "无"].map(isNoValue)).toEqual(Array(8).fill(true));
    expect(["", "3", "已完成", "无锡"].map(isNoValue)).toEqual(Array(4).fill(false));
  });
  it("units and notes", () => {
    expect(["单位：亿元", "（单位:万人）", "计量单位：吨"].map(isUnitNote)).toEqual([true, true, true]);
    expect(["单位", "单位负责人"].map(isUnitNote)).toEqual([false, false]);
    expect(["注：含下属", "说明:", "资料来源：统计局", "注1："].map(isNote)).toEqual([true, true, true, true]);
    expect(["注册资本", "备注"].map(isNote)).toEqual([false, false]);
  });
  it("names of rows", () => {
    expect(["序号", "行 次", "代码"].map(namesRows)).toEqual([true, true, true]);
    expect(["位次", "数值"].map(namesRows)).toEqual([false, false]);
    expect(["", "指 标", "主要指标", "地区", "县区名称"].map(headsRowNames)).toEqual(Array(5).fill(true));
    expect(["常住人口", "粮食"].map(headsRowNames)).toEqual([false, false]);
  });
});
