import type { Figure } from "@shuzhai/core";
import { indexBehind, type Reading } from "./reading";

export interface Point {
  x: number;
  y: number;
}
interface Caret {
  node: Node;
  offset: number;
}
type Rect = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

export interface HitTest {
  /** the text position nearest to a point */
  caretAt(point: Point): Caret | null;
  rectsOf(figure: Figure): Iterable<Rect>;
}

/**
 * The figure under a point. The caret's position is found in the text first, which costs the same however many
 * figures there are; the figure's rectangles then confirm it, because a caret is given for empty space too: the
 * nearest text's.
 */
export function figureAt(point: Point, reading: Reading, { caretAt, rectsOf }: HitTest): Figure | null {
  const caret = caretAt(point);
  const offset = caret && reading.page.offsetOf(caret.node, caret.offset);
  if (offset === null) return null;
  // On the right half of a figure's last character the caret stands behind the figure.
  for (let index = indexBehind(reading.figures, offset - 1); index < reading.figures.length; index++) {
    const figure = reading.figures[index]!;
    if (figure.span.start > offset) return null;
    for (const rect of rectsOf(figure)) if (contains(rect, point)) return figure;
  }
  return null;
}

function contains(rect: Rect, { x, y }: Point): boolean {
  return rect.left <= x && x < rect.right && rect.top <= y && y < rect.bottom;
}

/** The browser's own caret search: the standard's name, and WebKit's older one. */
export function caretAt(document: Document): HitTest["caretAt"] {
  return ({ x, y }) => {
    if (document.caretPositionFromPoint) {
      const caret = document.caretPositionFromPoint(x, y);
      return caret && { node: caret.offsetNode, offset: caret.offset };
    }
    const range = document.caretRangeFromPoint?.(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : null;
  };
}
