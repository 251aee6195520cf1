import type { Capture, Figure, Source } from "@shuzhai/core";

/** A county report of which all the captures are: 青石县 lies nowhere. */
export const SOURCE: Source = {
  id: "source-1",
  url: "https://example.org/report",
  title: "青石县2021年政府工作报告",
  site: "青石县人民政府",
  publisher: null,
  published: "2022-01-20",
  accessed: "2022-05-06T07:08:09.000Z",
  hash: "0".repeat(64),
  length: 1_000_000,
};

/** Captures without end that nobody made, each with its own number, place and year; a batch at a time. */
export function* captures(count: number): Generator<Capture[]> {
  for (let at = 0; at < count; at += 1000) {
    yield Array.from({ length: Math.min(1000, count - at) }, (_, n) => capture(at + n));
  }
}

function capture(n: number): Capture {
  const value = String(10_000_000 + n * 977);
  const year = String(2000 + (n % 25));
  const code = String(330100 + (n % 800));
  const figure: Figure = {
    id: `f${n}`,
    span: { start: n, end: n + 7 },
    quote: `${value}元`,
    quantity: { value, unit: "元", bound: "exact", written: { number: value, unit: "元" } },
    measure: "level",
    indicator: { name: "一般公共预算收入", kind: "standard" },
    period: { start: year, end: year, grain: "year", kind: "flow" },
    locality: { name: `第${n % 800}县`, code },
    modality: "actual",
    document: 0,
    sentence: { start: n, end: n + 40 },
    evidence: {},
  };
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    sourceId: SOURCE.id,
    figure,
    edits: {},
    selectors: {
      quote: { type: "TextQuoteSelector", exact: figure.quote, prefix: "预算收入", suffix: "，增长" },
      position: { type: "TextPositionSelector", ...figure.span },
    },
    sentence: `${year}年，第${n % 800}县完成一般公共预算收入${value}元，“三保”支出, 按时足额。`,
    document: { title: SOURCE.title, locality: figure.locality, reviewYear: 2021, planYear: 2022, kind: "work-report" },
    parserVersion: "0.1.0",
    anchorVersion: "1",
    tags: [],
    note: "",
    collection: null,
    capturedAt: SOURCE.accessed,
    updatedAt: SOURCE.accessed,
  };
}
