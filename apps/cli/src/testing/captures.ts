import type { Capture, Figure, Source } from "@shuzhai/core";
import { collected, inBatches, writeLines } from "@shuzhai/dataset";

/** Two captures of an invented report, as the extension keeps them. */
export const SOURCE: Source = {
  id: "source-1",
  url: "https://example.org/report",
  title: "青石县2021年统计公报",
  site: "青石县人民政府",
  publisher: null,
  published: "2022-03-01",
  accessed: "2022-05-06T07:08:09.000Z",
  hash: "a".repeat(64),
  length: 2000,
};

function figure(n: number, value: string): Figure {
  return {
    id: `f${n}`,
    span: { start: n * 100, end: n * 100 + 6 },
    quote: `${value}亿元`,
    quantity: { value: `${value}00000000`, unit: "元", bound: "exact", written: { number: value, unit: "亿元" } },
    measure: "level",
    indicator: { name: "地区生产总值", id: "gdp", kind: "standard" },
    period: { start: "2021", end: "2021", grain: "year", kind: "flow" },
    locality: { name: "青石县", code: "330899" },
    modality: "actual",
    document: 0,
    sentence: { start: n * 100, end: n * 100 + 20 },
    evidence: {},
  };
}

export function capture(n: number, value: string, change: Partial<Capture> = {}): Capture {
  const reading = figure(n, value);
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    sourceId: SOURCE.id,
    figure: reading,
    edits: {},
    selectors: {
      quote: { type: "TextQuoteSelector", exact: reading.quote, prefix: "总值", suffix: "，" },
      position: { type: "TextPositionSelector", ...reading.span },
    },
    sentence: `全县地区生产总值${value}亿元，增长7%。`,
    document: { title: SOURCE.title, locality: reading.locality, reviewYear: 2021, planYear: null, kind: "bulletin" },
    parserVersion: "0.1.0",
    anchorVersion: "1",
    tags: [],
    note: "",
    collection: null,
    capturedAt: "2022-05-06T07:08:09.000Z",
    updatedAt: "2022-05-06T07:08:09.000Z",
    ...change,
  };
}

/** A library as the extension exports it. */
export async function library(...captures: Capture[]): Promise<Uint8Array> {
  const output = collected();
  await writeLines([[SOURCE]], inBatches(captures), output, { made: "2022-05-06" });
  return output.bytes();
}
