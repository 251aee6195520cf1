import type { Figure, Hints, ParsedReport, Span } from "@shuzhai/core";
import { type ReadDocument, readDocumentSteps } from "@shuzhai/page";
import { type Progress, parseSteps } from "@shuzhai/parser";
import { canonicalUrl } from "../sources/canonical-url";
import { pageVisibility } from "./host";
import { runInSlices } from "./slices";

/** A page as it was read at one moment. */
export interface Reading {
  /** canonical */
  url: string;
  title: string | null;
  accessed: string;
  hints: Hints;
  page: ReadDocument;
  report: ParsedReport;
  /** in the order of the text */
  figures: Figure[];
  byId: ReadonlyMap<string, Figure>;
}

export interface ReadOptions {
  hints: Hints;
  now: () => Date;
  signal: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** the reading before: when the text is the same, with the same hints, its report is kept */
  before?: Reading | null;
}

/** Reads a document as it stands, in short tasks. Null when cancelled. */
export async function readPage(document: Document, options: ReadOptions): Promise<Reading | null> {
  const page = await runInSlices(readDocumentSteps(document, pageVisibility), { signal: options.signal });
  if (!page) return null;
  const { before } = options;
  const unchanged = before?.page.readable.text === page.readable.text && before.hints === options.hints;
  if (before && unchanged) return { ...before, url: canonicalUrl(document.URL), page };
  return parsePage(document, page, options);
}

/** Reads the text of a page for its figures. Null when cancelled. */
export async function parsePage(document: Document, page: ReadDocument, options: ReadOptions): Promise<Reading | null> {
  const { hints, now, signal, onProgress } = options;
  const steps = parseSteps(page.readable, hints);
  const report = await runInSlices(steps, { signal, ...(onProgress && { onProgress }) });
  if (!report) return null;
  const figures = report.figures.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    url: canonicalUrl(document.URL),
    title: page.readable.meta?.title ?? (document.title || null),
    accessed: now().toISOString(),
    hints,
    page,
    report,
    figures,
    byId: new Map(figures.map((figure) => [figure.id, figure])),
  };
}

/** The first figure that ends behind the offset, by index; the number of figures when there is none. */
export function indexBehind(figures: Figure[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function textOf(reading: Reading, span: Span): string {
  return reading.page.readable.text.slice(span.start, span.end);
}
