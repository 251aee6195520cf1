import type { Figure, Span } from "@shuzhai/core";
import type { Reading } from "./reading";
import { figuresWithin } from "./selection";

/**
 * What of a reading the page shows: the figures that the parser read and those that the person read by hand; of the
 * selected text alone where the person asked for it.
 */
export function shownReading(parsed: Reading | null, byHand: readonly Figure[], within: Span[] | null): Reading | null {
  if (!parsed || (byHand.length === 0 && !within)) return parsed;
  const all = byHand.length ? inOrder([...parsed.figures, ...byHand]) : parsed.figures;
  const figures = within ? figuresWithin(all, within) : all;
  return { ...parsed, figures, byId: new Map(figures.map((figure) => [figure.id, figure])) };
}

/** In the order of the text, which looking a figure up relies on. */
export function inOrder(figures: readonly Figure[]): Figure[] {
  return figures.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
