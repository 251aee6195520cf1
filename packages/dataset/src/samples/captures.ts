import type { Capture, Edits, Figure, Source } from "@shuzhai/core";

/** Invented captures that tests share: 青石县 lies nowhere, its code belongs to no county. */
export const SOURCE: Source = {
  id: "source-1",
  url: "https://example.org/report",
  title: "青石县2021年国民经济和社会发展统计公报",
  site: "青石县人民政府",
  publisher: "青石县统计局",
  published: "2022-03-01",
  accessed: "2022-05-06T07:08:09.000Z",
  hash: "a".repeat(64),
  length: 2000,
};

const DOCUMENT: Capture["document"] = {
  title: "青石县2021年统计公报",
  locality: { name: "青石县", code: "330899" },
  reviewYear: 2021,
  planYear: null,
  kind: "bulletin",
};

const LEVEL: Figure = {
  id: "f1",
  span: { start: 10, end: 17 },
  quote: "30.44亿元",
  quantity: { value: "3044000000", unit: "元", bound: "exact", written: { number: "30.44", unit: "亿元" } },
  measure: "level",
  indicator: { name: "工业投资", kind: "standard" },
  period: { start: "2021", end: "2021", grain: "year", kind: "flow" },
  locality: { name: "青石县", code: "330899" },
  modality: "actual",
  document: 0,
  sentence: { start: 0, end: 40 },
  evidence: {
    indicator: { span: { start: 0, end: 4 }, basis: "stated" },
    period: { span: { start: 0, end: 4 }, basis: "implied" },
  },
};

export function figure(change: Partial<Figure> = {}): Figure {
  return { ...LEVEL, ...change };
}

/** The n-th capture: its figure is the level above with what `change` says. */
export function capture(n: number, change: Partial<Figure> = {}, edits: Edits = {}): Capture {
  const { id = `f${n}`, ...rest } = change;
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    sourceId: SOURCE.id,
    figure: figure({ id, ...rest }),
    edits,
    selectors: {
      quote: { type: "TextQuoteSelector", exact: "30.44亿元", prefix: "完成工业投资", suffix: "，同比增长17%" },
      position: { type: "TextPositionSelector", start: 10, end: 17 },
    },
    sentence: "全年完成工业投资30.44亿元，同比增长17%。",
    document: DOCUMENT,
    parserVersion: "0.1.0",
    anchorVersion: "1",
    tags: [],
    note: "",
    collection: null,
    capturedAt: "2022-05-06T07:08:09.000Z",
    updatedAt: "2022-05-06T07:08:09.000Z",
  };
}

export const GROWTH: Partial<Figure> = {
  id: "f2",
  quote: "17%",
  quantity: { value: "17", unit: "%", bound: "exact", written: { number: "17", unit: "%" } },
  measure: "growth",
  comparison: { basis: "yoy" },
  relatesTo: [{ id: "f1", as: "growthOf" }],
};
