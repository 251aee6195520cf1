import type { Figure, Hints, ParsedReport, Span } from "@shuzhai/core";
import { partsOf, type ReadDocument, readDocumentSteps } from "@shuzhai/page";
import { parseSteps } from "@shuzhai/parser";
import type { Part } from "../messages/part";
import { behindParts, partText } from "../parts/joined";
import { lastPart } from "../parts/last-part";
import { canonicalUrl } from "../sources/canonical-url";
import { firstScreenSteps } from "./first-screen";
import { pageVisibility } from "./host";
import { inOrder } from "./shown-reading";
import { runInSlices } from "./slices";

/** The pages of a report: their canonical addresses in order, which of them this is, and how many before it were read. */
export interface ReportParts {
  addresses: string[];
  own: number;
  readBefore: number;
}

/** A page as it was read at one moment. */
export interface Reading {
  /** canonical */
  url: string;
  title: string | null;
  accessed: string;
  hints: Hints;
  /** whether navigation was read too */
  whole: boolean;
  /** the pages of the report that this is one of, where there are several */
  parts: ReportParts | null;
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
  /** the person wants the whole page read, navigation too */
  whole: boolean;
  /** how much is done, from 0 to 1 */
  onProgress: (share: number) => void;
  /** where the figures on the screen stand, as soon as that is known; only of a page that was not read before */
  onFirstScreen: (page: ReadDocument, spans: Span[]) => void;
  /** keeps this part of a report, and answers the parts before it that were read in this tab */
  keepPart: (part: Part, addresses: string[]) => Promise<Part[]>;
  /** the reading before: when the text is the same, with the same hints, its report is kept */
  before: Reading | null;
}

/** The part of the work that turning the document into text is, about. */
const TEXT_SHARE = 0.4;

/** Reads a document as it stands, in short tasks. Null when cancelled. */
export async function readPage(document: Document, options: ReadOptions): Promise<Reading | null> {
  const { signal, whole, onProgress, before, hints } = options;
  const page = await runInSlices(readDocumentSteps(document, pageVisibility, { whole }), {
    signal,
    onProgress: ({ read, total }) => onProgress((read / (total || 1)) * TEXT_SHARE),
  });
  if (!page) return null;
  const { readable } = page;
  const unchanged = before?.page.readable.text === readable.text && before.hints === hints && before.whole === whole;
  if (before && unchanged) return { ...before, url: canonicalUrl(document.URL), page };
  if (!before && document.defaultView) {
    const spans = await runInSlices(firstScreenSteps(page, document.defaultView), { signal });
    if (spans) options.onFirstScreen(page, spans);
  }
  return parsePage(document, page, options);
}

async function parsePage(document: Document, page: ReadDocument, options: ReadOptions): Promise<Reading | null> {
  const { hints, whole, now, signal, onProgress } = options;
  const parts = partsOf(document);
  const addresses = parts?.addresses.map(canonicalUrl) ?? [];
  const url = canonicalUrl(document.URL);
  const earlier = parts ? await options.keepPart({ url, ...partText(page.readable) }, addresses) : [];
  const { whole: text, by } = behindParts(earlier, page.readable);
  const read = await runInSlices(parseSteps(text, hints), {
    signal,
    onProgress: ({ read, total }) => onProgress(TEXT_SHARE + (read / (total || 1)) * (1 - TEXT_SHARE)),
  });
  if (!read) return null;
  const report = lastPart(read, by);
  const figures = inOrder(report.figures);
  return {
    url,
    parts: parts && { addresses, own: parts.own, readBefore: earlier.length },
    title: page.readable.meta?.title ?? (document.title || null),
    accessed: now().toISOString(),
    hints,
    whole,
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
