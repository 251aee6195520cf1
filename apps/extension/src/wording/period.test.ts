import type { Period } from "@shuzhai/core";
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { zh } from "../i18n/zh";
import { periodText } from "./period";

const flow = (start: string, end: string, more: Partial<Period> = {}): Period => ({
  start,
  end,
  grain: "year",
  kind: "flow",
  ...more,
});

describe("periodText", () => {
  it.each([
    [flow("2018", "2018"), "2018年", "2018"],
    [flow("2016", "2020", { grain: "plan" }), "2016—2020年", "2016–2020"],
    [flow("2022-01", "2022-10", { grain: "month" }), "2022年1—10月", "Jan–Oct 2022"],
    [flow("2022-03", "2022-03", { grain: "month" }), "2022年3月", "Mar 2022"],
    [flow("2022-01", "2022-12"), "2022年", "2022"],
    [flow("2018", "2018", { kind: "stock" }), "2018年末", "end of 2018"],
    [flow("2018-06-30", "2018-06-30", { grain: "day", kind: "stock" }), "2018年6月30日", "30 Jun 2018"],
    [flow("2019-11", "2020-02", { grain: "month" }), "2019年11月至2020年2月", "Nov 2019 to Feb 2020"],
    [flow("2016", "2020", { recurring: true }), "2016—2020年每年", "each year of 2016–2020"],
    [
      flow("2022-08", "2022-08", { grain: "month", also: [{ start: "2022-10", end: "2022-10" }] }),
      "2022年8月、2022年10月",
      "Aug 2022, Oct 2022",
    ],
  ])("%o", (period, chinese, english) => {
    expect(periodText(period, zh)).toBe(chinese);
    expect(periodText(period, en)).toBe(english);
  });
});
