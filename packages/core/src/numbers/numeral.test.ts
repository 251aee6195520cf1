import { describe, expect, it } from "vitest";
import { type Numeral, scanBareScale, scanNumeral } from "./numeral";

/** A numeral in short: its text, its value, and what else it says. */
function said(numeral: Numeral | null): string | null {
  if (!numeral) return null;
  const { text, value, scale, loose, unit, fraction } = numeral;
  return [text, "=", value, unit, scale && `scale ${scale}`, loose, fraction && "fraction"].filter(Boolean).join(" ");
}

const reads = (text: string, expected: string | null, at = 0) =>
  it(`${text} → ${expected}`, () => expect(said(scanNumeral(text, at))).toBe(expected));

describe("Arabic digits", () => {
  reads("30.44亿元", "30.44亿 = 3044000000 scale 亿");
  reads("1.2万亿元", "1.2万亿 = 1200000000000 scale 万亿");
  reads("5000 万元", "5000 万 = 50000000 scale 万");
  reads("1,234,567人", "1,234,567 = 1234567");
  reads("12,34", "12 = 12");
  reads("2019,345家", "2019 = 2019");
  reads("3 500户", "3 500 = 3500");
  reads("１２３．５亩", "１２３．５ = 123.5");
  reads("１１１，１１１", "１１１，１１１ = 111111");
  reads("5,6月", "5 = 5");
  reads("5.10%", "5.10 = 5.10");
  reads("0.5", "0.5 = 0.5");
  reads("007", "007 = 7");
  reads("5.", "5 = 5");
  reads(".5", ".5 = 0.5");
  reads("3百万", "3百万 = 3000000 scale 百万");
  reads("1亿2000万", "1亿2000万 = 120000000");
  reads("1万5000元", "1万5000 = 15000");
  reads("1千零20", "1千零20 = 1020");
  reads("300W次", "300W = 3000000 scale W");
  it("keeps what it consists of", () =>
    expect(scanNumeral("约10.6万余人次", 1)).toEqual({
      start: 1,
      end: 7,
      text: "10.6万余",
      value: "106000",
      form: "arabic",
      digits: "10.6",
      scale: "万",
      loose: "余",
    }));
});

describe("a letter that belongs to the unit is no scale", () => {
  reads("9.8千米", "9.8 = 9.8");
  reads("100兆瓦", "100 = 100");
  reads("40.5亿千瓦时", "40.5亿 = 4050000000 scale 亿");
  reads("2百分点", "2 = 2");
  reads("100WiFi", "100 = 100");
  reads("2019百强企业", "2019 = 2019");
});

describe("some more than the number", () => {
  reads("8000余亩", "8000余 = 8000 余");
  reads("3000余万元", "3000余万 = 30000000 scale 万 余");
  reads("6000 多万元", "6000 多万 = 60000000 scale 万 多");
  reads("四亿零七百多万吨", "四亿零七百多万 = 407000000 多");
  reads("30来个", "30来 = 30 来");
  reads("30来自外省", "30 = 30");
  reads("20余姚", "20 = 20");
  reads("3多样", "3 = 3");
  reads("十几家", "十几 = 10 几");
  reads("二十多家", "二十多 = 20 多");
  reads("十多万", "十多万 = 100000 多");
  reads("一百零几万", "一百零几万 = 1000000 几");
  reads("百余万元", "百余万 = 1000000 余");
  reads("万余人", "万余 = 10000 余");
  reads("数百个", "数百 = 100 数");
  reads("数十万", "数十万 = 100000 数");
  reads("几千家", "几千 = 1000 几");
  reads("好几万", "好几万 = 10000 好几");
  reads("三十来个", "三十来 = 30 来");
  reads("七八个", "七八 = 7 几");
  reads("十一二人", "十一二 = 11 几");
  reads("三四百户", "三四百 = 300 几");
  reads("三多三少", "三 = 3");
  reads("参保人数百分之九十", null, 3);
  reads("几个", null);
});

describe("Chinese digits", () => {
  reads("两万三千", "两万三千 = 23000");
  reads("三亿零四百七十五万", "三亿零四百七十五万 = 304750000");
  reads("三百五十", "三百五十 = 350");
  reads("二百五", "二百五 = 250");
  reads("一万三", "一万三 = 13000");
  reads("三百零五", "三百零五 = 305");
  reads("廿三", "廿三 = 23");
  reads("卅", "卅 = 30");
  reads("四万万", "四万万 = 400000000");
  reads("三百五十一万亿", "三百五十一万亿 = 351000000000000");
  reads("三點五億", "三點五億 = 350000000");
  reads("七点八", "七点八 = 7.8");
  reads("壹佰伍拾", "壹佰伍拾 = 150");
  reads("二〇一八年", "二〇一八 = 2018");
  reads("一九七九年", "一九七九 = 1979");
  reads("一百二百", "一百 = 100");
  reads("一亿二亿", "一亿 = 100000000");
  reads("三百二是", "三百 = 300");
  reads("三百零", "三百 = 300");
  for (const none of ["零售", "万众", "百强", "陆地", "伍", "半年", "亿", "第三", "", "年"]) reads(none, null);
});

describe("ratios", () => {
  reads("百分之七点八", "百分之七点八 = 7.8 %");
  reads("百分之2.5", "百分之2.5 = 2.5 %");
  reads("百分之百", "百分之百 = 100 %");
  reads("千分之三", "千分之三 = 3 ‰");
  reads("万分之三", "万分之三 = 0.03 %");
  reads("百分之三十多", "百分之三十多 = 30 % 多");
  reads("五成", "五成 = 50 %");
  reads("三成五", "三成五 = 35 %");
  reads("两成半", "两成半 = 25 %");
  reads("2成", "2成 = 20 %");
  reads("三成立", "三 = 3");
  reads("十二成", "十二 = 12");
  reads("半成", "半成 = 5 %");
  reads("半成品", null);
  reads("一半以上", "一半 = 1/2 fraction");
  reads("三分之一", "三分之一 = 1/3 fraction");
  reads("3分之2", "3分之2 = 2/3 fraction");
  reads("一又二分之一", "一又二分之一 = 3/2 fraction");
  reads("1/3以上", "1/3 = 1/3 fraction");
  reads("1 3/5", "1 3/5 = 8/5 fraction");
  reads("两倍半", "两倍半 = 2.5 倍");
  reads("12/31/2021", "12 = 12");
  reads("2018/10", "2018 = 2018");
  reads("1/0", "1 = 1");
});

describe("a scale alone", () => {
  const scale = (text: string, expected: string | null) =>
    it(`${text} → ${expected}`, () => expect(said(scanBareScale(text, 0))).toBe(expected));
  scale("亿元以上", "亿 = 100000000");
  scale("百亿", "百亿 = 10000000000");
  scale("万亿", "万亿 = 1000000000000");
  scale("千万", "千万 = 10000000");
  scale("千米", null);
  scale("三万", null);
});

/** Reads a text as a caller does: on from where the last numeral ended. */
function readAll(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; found++) at = scanNumeral(text, at)?.end ?? at + 1;
  return found;
}

/** Milliseconds to read a text of a length, the best of three. */
function timed(unit: string, length: number): number {
  const text = unit.repeat(length / unit.length);
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    readAll(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe("hostile texts are read in linear time", () => {
  const units = [
    "9",
    "零",
    "十",
    "万",
    "一万",
    "一亿零",
    "1万",
    "1,",
    "1,234",
    "百分之",
    "1/",
    "三分之",
    "一点",
    "数",
    "百余",
    "1 ",
    ".",
  ];
  // eight times the text; a quadratic reader would need sixty-four times as long, seconds at this length
  for (const unit of units) {
    it(`${unit}${unit}${unit}…`, () => expect(timed(unit, 80_000)).toBeLessThan(32 * timed(unit, 10_000) + 500));
  }
  it("ten million digits are one numeral", () => expect(readAll("7".repeat(10_000_000))).toBe(1));
});
