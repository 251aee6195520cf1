import type { Capture, Figure } from "@shuzhai/core";
import type { Draft } from "../messages/draft";
import type { PageVisit } from "../messages/visit";

/** An invented report, and what is read and captured of it. */
export const TEXT = "2023年，云岫县到位资金30.44亿元，增长17%。新建公园5个，增长17%。";

/** The figure that `quote` is in TEXT; the `nth` one where it stands several times. */
export function figureOf(quote: string, nth = 0, more: Partial<Figure> = {}): Figure {
  const start = TEXT.split(quote, nth + 1).join(quote).length;
  const [, number = "", unit = ""] = /^([\d.]+)(.*)$/.exec(quote) ?? [];
  return {
    id: `${quote}@${start}`,
    span: { start, end: start + quote.length },
    quote,
    quantity: { value: number, unit, bound: "exact", written: { number, unit } },
    measure: unit === "%" ? "growth" : "level",
    indicator: { name: unit === "个" ? "新建公园" : "到位资金", kind: unit === "个" ? "activity" : "standard" },
    period: { start: "2023", end: "2023", grain: "year", kind: "flow" },
    locality: { name: "云岫县" },
    modality: "actual",
    document: 0,
    sentence: { start: 0, end: TEXT.indexOf("。") + 1 },
    evidence: {},
    ...more,
  };
}

/** `number` tells the drafts of a test apart. */
export function draftOf(number: number, figure: Figure, more: Partial<Draft> = {}): Draft {
  const { start, end } = figure.span;
  const at = "2026-11-21T08:00:00.000Z";
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    figure,
    edits: {},
    selectors: {
      quote: {
        type: "TextQuoteSelector",
        exact: figure.quote,
        prefix: TEXT.slice(Math.max(0, start - 8), start),
        suffix: TEXT.slice(end, end + 8),
      },
      position: { type: "TextPositionSelector", start, end },
    },
    sentence: TEXT.slice(figure.sentence.start, figure.sentence.end),
    document: { title: null, locality: { name: "云岫县" }, reviewYear: 2023, planYear: 2024, kind: "work-report" },
    parserVersion: "0",
    anchorVersion: "1",
    tags: [],
    note: "",
    collection: null,
    capturedAt: at,
    updatedAt: at,
    ...more,
  };
}

export function captureOf(number: number, figure: Figure, more: Partial<Capture> = {}): Capture {
  return { ...draftOf(number, figure), sourceId: "source", ...more };
}

export const VISIT: PageVisit = {
  url: "https://www.yunxiu.example/report.html",
  title: "2024年云岫县政府工作报告",
  site: null,
  published: "2024-02-06",
  accessed: "2026-11-21T07:59:00.000Z",
  text: TEXT,
};
