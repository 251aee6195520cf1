import { expect, it } from "vitest";
import { inWrittenUnit } from "./in-written-unit";

it.each([
  ["30.44", "亿元", "3044000000", "元", { value: "30.44", upper: null, unit: "亿元" }],
  ["30.44亿", "元", "3044000000", "元", { value: "30.44", upper: null, unit: "亿元" }],
  ["30.44亿", "", "3044000000", "元", { value: "30.44", upper: null, unit: "亿元" }],
  ["5.0", "亿元", "500000000", "元", { value: "5.0", upper: null, unit: "亿元" }],
  ["1,234.50", "万元", "12345000", "元", { value: "1234.50", upper: null, unit: "万元" }],
  ["10.6万余", "人次", "106000", "人次", { value: "10.6", upper: null, unit: "万人次" }],
  ["5", "千米", "5", "公里", { value: "5", upper: null, unit: "公里" }],
  ["2", "个百分点", "2", "百分点", { value: "2", upper: null, unit: "百分点" }],
  ["300", "百分点", "300", "百分点", { value: "300", upper: null, unit: "百分点" }],
  ["-1.2亿", "元", "-120000000", "元", { value: "-1.2", upper: null, unit: "亿元" }],
  ["三百万", "元", "3000000", "元", { value: "3000000", upper: null, unit: "元" }],
  ["1千万", "元", "10000000", "元", { value: "1", upper: null, unit: "千万元" }],
  ["2", "万元/亩", "20000", "元/亩", { value: "2", upper: null, unit: "万元/亩" }],
  ["8", "千", "8000", "1", { value: "8", upper: null, unit: "千" }],
])("%s%s", (number, writtenUnit, value, unit, expected) => {
  expect(inWrittenUnit({ value, unit, bound: "exact", written: { number, unit: writtenUnit } })).toEqual(expected);
});
