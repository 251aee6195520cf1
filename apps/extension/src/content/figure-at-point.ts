import type { Figure } from "@shuzhai/core";
import { caretAt, figureAt, type Point } from "./hit-test";
import type { Page } from "./page";
import { rectsOf } from "./ranges";

/** The figure of the page as it was last read, and is to be seen, that is under a point of one of its windows. */
export function figureAtPoint(page: Page, document: Document, point: Point): Figure | null {
  const reading = page.reading.peek();
  if (!reading) return null;
  const figure = figureAt(point, reading, {
    caretAt: caretAt(document),
    rectsOf: (figure) => rectsOf(reading, figure),
  });
  return figure && page.marks.peek().get(figure.id)?.state !== "ignored" ? figure : null;
}
