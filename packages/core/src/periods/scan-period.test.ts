import { describe, expect, it } from "vitest";
import type { PeriodPhrase } from "./phrase";
import { scanPeriod } from "./scan-period";

type Said = Omit<PeriodPhrase, "start" | "end" | "text">;

/** The phrase that stands in [[…]] and what it says; the scan begins where the brackets do. */
function reads(marked: string, expected: Said) {
  it(marked, () => {
    const start = marked.indexOf("[[");
    const text = marked.replace("[[", "").replace("]]", "");
    const end = marked.indexOf("]]") - 2;
    expect(scanPeriod(text, start)).toEqual({ start, end, text: text.slice(start, end), ...expected });
  });
}

/** No phrase starts at “|”. */
const readsNothing = (marked: string) =>
  it(`nothing: ${marked}`, () => expect(scanPeriod(marked.replace("|", ""), marked.indexOf("|"))).toBeNull());

const none = { is: "none" } as const;
const stated = (from: number, to = from) => ({ is: "stated", from, to }) as const;
const relative = (offset: number) => ({ is: "relative", offset }) as const;

describe("years", () => {
  reads("[[2018年]]，全县", { year: stated(2018), grain: "year" });
  reads("[[2018年度]]", { year: stated(2018), grain: "year" });
  reads("[[2016—2020年]]累计", { year: stated(2016, 2020), grain: "year" });
  reads("[[2016年至2020年]]", { year: stated(2016, 2020), grain: "year" });
  reads("[[二〇一八年]]", { year: stated(2018), grain: "year" });
  reads("[[二零二零年1—6月]]", { year: stated(2020), months: [1, 6], grain: "month", yearToDate: true });
  reads("[[一九七九年]]", { year: stated(1979), grain: "year" });
  reads("[[民国107年]]", { year: stated(2018), grain: "year" });
  reads("[[民國一百零七年]]", { year: stated(2018), grain: "year" });
  reads("[[07年]]", { year: stated(2007), grain: "year" });
  reads("[[19年10月]]", { year: stated(2019), months: [10, 10], grain: "month" });
  reads("[[2020年以来]]", { year: stated(2020), grain: "year", since: true });
  reads("[[2018年全年]]", { year: stated(2018), grain: "year" });
  reads("[[2021年末]]存款", { year: stated(2021), grain: "year", asOf: true });
  reads("[[2016—2020年年均]]", { year: stated(2016, 2020), grain: "year", recurring: true });
});

describe("years from where the speaker stands", () => {
  reads("[[今年]]，", { year: relative(0), grain: "year" });
  reads("[[今年以来]]，", { year: relative(0), grain: "year", yearToDate: true });
  reads("[[年初以来]]，", { year: none, grain: "year", yearToDate: true });
  reads("[[今年年初以来]]，", { year: relative(0), grain: "year", yearToDate: true });
  reads("[[今年7月底以来]]，", { year: relative(0), months: [7, 12], grain: "month", since: true });
  reads("[[去年同期]]", { year: relative(-1), grain: "year" });
  reads("比[[上年末]]增加", { year: relative(-1), grain: "year", asOf: true });
  reads("[[明年4月]]", { year: relative(1), months: [4, 4], grain: "month" });
  reads("[[目前]]，", { year: relative(0), grain: "year", asOf: true });
  reads("[[截止目前]]，", { year: relative(0), grain: "year", asOf: true });
  reads("[[五年来]]，", { year: { is: "yearsBack", count: 5 }, grain: "year" });
  reads("[[过去五年]]", { year: { is: "yearsBack", count: 5 }, grain: "year" });
  reads("[[近三年]]", { year: { is: "yearsBack", count: 3 }, grain: "year" });
  reads("[[两年平均]]增长", { year: { is: "yearsBack", count: 2 }, grain: "year", recurring: true });
});

describe("five-year plans", () => {
  const plan = (ordinal: number) =>
    ({ is: "plan", ordinal, from: 1951 + ordinal * 5, to: 1955 + ordinal * 5 }) as const;
  reads("[[“十三五”时期]]", { year: plan(13), grain: "plan" });
  reads("[[十三五期间]]", { year: plan(13), grain: "plan" });
  reads("[[“九五”]]，", { year: plan(9), grain: "plan" });
  reads("[[十五五]]时代", { year: plan(15), grain: "plan" });
  reads("[[“六五”时期]]", { year: plan(6), grain: "plan" });
  reads("[[“十五”时期]]", { year: plan(10), grain: "plan" });
  reads("[[“十四五”末]]", { year: plan(14), grain: "plan", asOf: true });
  readsNothing("|十四五个");
  readsNothing("|十五岁");
  readsNothing("|九五折");
});

describe("parts of a year", () => {
  reads("[[1-10月]]，", { year: none, months: [1, 10], grain: "month", yearToDate: true });
  reads("[[1—10 月]]", { year: none, months: [1, 10], grain: "month", yearToDate: true });
  reads("[[1至11月份]]", { year: none, months: [1, 11], grain: "month", yearToDate: true });
  reads("[[1月～10月]]", { year: none, months: [1, 10], grain: "month", yearToDate: true });
  reads("[[3－5月]]", { year: none, months: [3, 5], grain: "month" });
  reads("[[2018年1-10月]]", { year: stated(2018), months: [1, 10], grain: "month", yearToDate: true });
  reads("[[10月份]]", { year: none, months: [10, 10], grain: "month" });
  reads("[[十二月]]", { year: none, months: [12, 12], grain: "month" });
  reads("[[9月底]]", { year: none, months: [9, 9], grain: "month", asOf: true });
  reads("[[7月份以来]]", { year: none, months: [7, 12], grain: "month", since: true });
  reads("[[前10个月]]", { year: none, months: [1, 10], grain: "month", yearToDate: true });
  reads("[[前三季度]]", { year: none, months: [1, 9], grain: "quarter", yearToDate: true });
  reads("[[一至三季度]]", { year: none, months: [1, 9], grain: "quarter", yearToDate: true });
  reads("[[第三季度]]", { year: none, months: [7, 9], grain: "quarter" });
  reads("[[四季度末]]", { year: none, months: [12, 12], grain: "month", asOf: true });
  reads("[[上半年]]", { year: none, months: [1, 6], grain: "half" });
  reads("[[今年下半年]]", { year: relative(0), months: [7, 12], grain: "half" });
  reads("[[全年]]", { year: none, grain: "year" });
  reads("[[年末]]户籍人口", { year: none, grain: "year", asOf: true });
  reads("[[年初]]", { year: none, months: [1, 1], grain: "month", asOf: true });
  reads("[[9月25日]]", { year: none, months: [9, 9], days: [25, 25], grain: "day" });
  reads("[[6月1日至30日]]", { year: none, months: [6, 6], days: [1, 30], grain: "day" });
  reads("[[2018年10月1日-12月31日]]", { year: stated(2018), months: [10, 12], days: [1, 31], grain: "day" });
  reads("[[2018年10月至2019年3月]]", { year: stated(2018, 2019), months: [10, 3], grain: "month" });
  reads("[[9月中旬]]", { year: none, months: [9, 9], days: [11, 20], grain: "day" });
});

describe("points, deadlines and what comes again", () => {
  reads("[[截至10月份]]，", { year: none, months: [10, 10], grain: "month", asOf: true, yearToDate: true });
  reads("[[截至2021年10月底]]", { year: stated(2021), months: [10, 10], grain: "month", asOf: true, yearToDate: true });
  reads("[[截至9月25日]]", { year: none, months: [9, 9], days: [25, 25], grain: "day", asOf: true, yearToDate: true });
  reads("[[到2025年]]，", { year: stated(2025), grain: "year", horizon: true });
  reads("[[至2022年底]]", { year: stated(2022), grain: "year", asOf: true, horizon: true });
  reads("[[年底前]]", { year: none, grain: "year", asOf: true, horizon: true });
  reads("[[9月底前]]", { year: none, months: [9, 9], grain: "month", asOf: true, horizon: true });
  reads("[[每年]]", { year: none, grain: "year", recurring: true });
  reads("[[年均]]增长", { year: none, grain: "year", recurring: true });
  reads("[[每月]]", { year: none, grain: "month", recurring: true });
});

describe("what only looks like a period", () => {
  for (const marked of [
    "|五年",
    "三|年内",
    "|13月",
    "|2018",
    "|3个月",
    "60岁以|上年龄",
    "|全年龄段",
    "1|5月",
    "|2018年级",
    "|X月",
    "十|二月",
    "|",
    "过|去年",
    "以|来年均",
  ]) {
    readsNothing(marked);
  }
});

describe("hostile texts", () => {
  // a phrase looks a fixed number of characters ahead, so every position costs the same
  it.each(["1", "一", "2018", "2018年", "1-", "截至", "到", "民国", "前", "“", "2018年至"])("%s…", (unit) => {
    const text = unit.repeat(30_000 / unit.length);
    let longest = 0;
    for (let at = 0; at < text.length; at++) longest = Math.max(longest, (scanPeriod(text, at)?.end ?? at) - at);
    expect(longest).toBeLessThan(30);
  });
});
