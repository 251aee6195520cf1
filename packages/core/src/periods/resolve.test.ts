import { describe, expect, it } from "vitest";
import type { Period } from "./period";
import { resolvePeriod } from "./resolve";
import { scanPeriod } from "./scan-period";

function resolved(text: string, year: number | null, kind?: Period["kind"]): string | null {
  const phrase = scanPeriod(text, 0);
  if (!phrase) throw new Error(`no phrase: ${text}`);
  const period = resolvePeriod(phrase, year, kind);
  return period && `${period.start}/${period.end} ${period.kind}`;
}

describe("resolvePeriod", () => {
  it.each([
    ["1—10月", 2022, undefined, "2022-01/2022-10 flow"],
    ["截至10月底", 2022, "flow", "2022-01/2022-10 flow"],
    ["截至10月底", 2022, "stock", "2022-10/2022-10 stock"],
    ["截至9月25日", 2022, "flow", "2022-01-01/2022-09-25 flow"],
    ["截至9月25日", 2022, "stock", "2022-09-25/2022-09-25 stock"],
    ["前三季度", 2022, undefined, "2022-01/2022-09 flow"],
    ["三季度末", 2022, undefined, "2022-09/2022-09 stock"],
    ["年末", 2022, undefined, "2022/2022 stock"],
    ["上年末", 2022, undefined, "2021/2021 stock"],
    ["去年同期", 2022, undefined, "2021/2021 flow"],
    ["“十三五”时期", null, "flow", "2016/2020 flow"],
    ["“十三五”时期", null, "stock", "2020/2020 stock"],
    ["五年来", 2021, undefined, "2017/2021 flow"],
    ["近三年", 2021, "stock", "2021/2021 stock"],
    ["2020年以来", 2022, undefined, "2020/2022 flow"],
    ["2018年10月至2019年3月", null, undefined, "2018-10/2019-03 flow"],
    ["2月下旬", 2023, undefined, "2023-02-21/2023-02-28 flow"],
    ["2月29日", 2024, undefined, "2024-02-29/2024-02-29 flow"],
  ] as const)("%s said in %s of a %s is %s", (text, year, kind, expected) =>
    expect(resolved(text, year, kind)).toBe(expected),
  );

  it.each([
    ["前三季度", null],
    ["今年", null],
    ["五年来", null],
    ["2020年以来", null],
    ["2月29日", 2023],
    ["4月31日", 2022],
  ])("%s said in %s is unknown", (text, year) => expect(resolved(text, year)).toBeNull());

  it("keeps the words, the grain and what is said of the interval", () => {
    const phrase = scanPeriod("2018年1—10月", 0);
    expect(phrase && resolvePeriod(phrase, null)).toEqual({
      start: "2018-01",
      end: "2018-10",
      grain: "month",
      kind: "flow",
      yearToDate: true,
      text: "2018年1—10月",
    });
  });
});
