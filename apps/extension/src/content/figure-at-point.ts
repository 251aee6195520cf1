import type { Figure } from "@shuzhai/core";
import { caretAt, figureAt, type Point } from "./hit-test";
import type { Page } from "./page";
import { rectsOf } from "./ranges";

/** The figure of the page as it was last read that is under a point of the window. */
export function figureAtPoint(page: Page, point: Point): Figure | null {
  const reading = page.reading.peek();
  if (!reading) return null;
  return figureAt(point, reading, { caretAt: caretAt(page.document), rectsOf: (figure) => rectsOf(reading, figure) });
}
