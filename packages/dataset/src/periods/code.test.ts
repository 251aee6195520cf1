import { expect, it } from "vitest";
import { periodCode } from "./code";

it.each([
  ["2019", { start: "2019", end: "2019", grain: "year" }],
  ["2016-2020", { start: "2016", end: "2020", grain: "plan" }],
  ["2019M01-10", { start: "2019-01", end: "2019-10", grain: "month" }],
  ["2019M10", { start: "2019-10", end: "2019-10", grain: "month" }],
  ["2018M07-2019M06", { start: "2018-07", end: "2019-06", grain: "month" }],
  ["2019Q1-Q3", { start: "2019-01", end: "2019-09", grain: "quarter" }],
  ["2019Q2", { start: "2019-04", end: "2019-06", grain: "quarter" }],
  ["2019H1", { start: "2019-01", end: "2019-06", grain: "half" }],
  ["2019M01-04", { start: "2019-01", end: "2019-04", grain: "half" }],
  ["2019-10-31", { start: "2019-10-31", end: "2019-10-31", grain: "day" }],
  ["2019-10-01/2019-10-07", { start: "2019-10-01", end: "2019-10-07", grain: "day" }],
] as const)("%s", (code, period) => {
  expect(periodCode({ ...period, kind: "flow" })).toBe(code);
});

it("adds further intervals", () => {
  const also = [{ start: "2019-10", end: "2019-10" }];
  expect(periodCode({ start: "2019-08", end: "2019-08", grain: "month", kind: "flow", also })).toBe("2019M08; 2019M10");
});
