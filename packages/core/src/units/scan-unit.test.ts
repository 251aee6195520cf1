import { describe, expect, it } from "vitest";
import { scanUnit } from "./scan-unit";

/** A unit in short: what was taken, what it is, and the scale left to it. */
function said(text: string): string | null {
  const match = scanUnit(text, 0);
  if (!match) return null;
  const { unit, scale, classifier } = match;
  return [match.text, "=", scale, unit, classifier && "(counting word)"].filter(Boolean).join(" ");
}

const reads = (text: string, expected: string | null) =>
  it(`${text} → ${expected}`, () => expect(said(text)).toBe(expected));

describe("one spelling a unit", () => {
  reads("元，", "元 = 元");
  reads("人民币元", "人民币元 = 元");
  reads("元人民币", "元人民币 = 元");
  reads("％", "％ = %");
  reads("﹪", "﹪ = %");
  reads("‰", "‰ = ‰");
  reads("个百分点", "个百分点 = 百分点");
  reads("百分点", "百分点 = 百分点");
  reads("㎡", "㎡ = 平方米");
  reads("平方千米", "平方千米 = 平方公里");
  reads("千米", "千米 = 公里");
  reads("千克", "千克 = 公斤");
  reads("个工作日", "个工作日 = 工作日");
  reads("台（套）", "台（套） = 台套 (counting word)");
  reads("名学生", "名 = 名");
  reads("位专家", "位 = 位");
  reads("kWh", "kWh = 千瓦时");
});

describe("the longest reading", () => {
  reads("人次", "人次 = 人次");
  reads("件次", "件次 = 件次");
  reads("人公里", "人公里 = 人公里");
  reads("吨标准煤/万元", "吨标准煤/万元 = 吨标准煤/万元");
  reads("个月", "个月 = 个月");
  reads("个转企", "个 = 个 (counting word)");
  reads("亩均", "亩 = 亩");
  reads("美元", "美元 = 美元");
});

describe("compound units", () => {
  reads("微克/立方米", "微克/立方米 = 微克/立方米");
  reads("微克每立方米", "微克每立方米 = 微克/立方米");
  reads("μg/m³", "μg/m³ = 微克/立方米");
  reads("元／吨", "元／吨 = 元/吨");
  reads("吨/天", "吨/天 = 吨/日");
  reads("元/月", "元/月 = 元/月");
  reads("批次/千人", "批次/千人 = 批次/千人");
  reads("立方米/秒", "立方米/秒 = 立方米/秒");
  reads("元/头", "元/头 = 元/头");
  reads("家/个", "家 = 家 (counting word)");
  reads("元每年新增", "元 = 元");
});

describe("a scale that the numeral has left", () => {
  reads("亿元", "亿元 = 亿 元");
  reads("万元/亩", "万元/亩 = 万 元/亩");
  reads("亿千瓦时", "亿千瓦时 = 亿 千瓦时");
  reads("万标箱", "万标箱 = 万 标箱");
  reads("万户", "万户 = 万 户 (counting word)");
  reads("万", null);
  reads("十个", null);
});

describe("words that only begin like a unit", () => {
  for (const word of ["元素", "位于全省", "分别", "台州市", "条例", "kmh", "第", "", "部门"]) reads(word, null);
});
