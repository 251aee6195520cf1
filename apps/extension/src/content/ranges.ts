import type { Figure, Span } from "@shuzhai/core";
import type { ReadDocument } from "@shuzhai/page";
import { offsetInPage } from "./offset-in-page";
import type { Reading } from "./reading";

export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

const cache = new WeakMap<Reading["page"], WeakMap<Figure, Range[]>>();

/**
 * The live DOM ranges of a figure: one, or several where its digits stand in several elements. Made once a reading.
 * Empty when the page has taken the figure's nodes away since it was read.
 */
export function rangesOf(reading: Reading, figure: Figure): Range[] {
  const ranges = cache.get(reading.page) ?? new WeakMap<Figure, Range[]>();
  cache.set(reading.page, ranges);
  const own = ranges.get(figure) ?? makeRanges(reading.page, figure.span);
  ranges.set(figure, own);
  return own;
}

/** Live DOM ranges of a span of the text. */
export function makeRanges(page: ReadDocument, span: Span): Range[] {
  return page.rangesOf(span).flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const document = startContainer.ownerDocument;
    const cut = startOffset > startContainer.length || endOffset > endContainer.length;
    if (!document || cut) return [];
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [range];
  });
}

/** Where a figure begins, in the page's own window: its first line, or null when it is not laid out. */
export function placeInPage(reading: Reading, figure: Figure): Box | null {
  const range = rangesOf(reading, figure)[0];
  return range ? boxOf(range) : null;
}

/** The first line of a range, in the page's own window; null when it is not laid out. */
export function boxOf(range: Range): Box | null {
  const rect = range.getClientRects()[0];
  const window = range.startContainer.ownerDocument?.defaultView;
  if (!rect || !window) return null;
  const { x, y } = offsetInPage(window);
  return { left: rect.left + x, right: rect.right + x, top: rect.top + y, bottom: rect.bottom + y };
}

/** The rectangles of a figure in the window that it stands in. */
export function rectsOf(reading: Reading, figure: Figure): DOMRect[] {
  return rangesOf(reading, figure).flatMap((range) => Array.from(range.getClientRects()));
}
