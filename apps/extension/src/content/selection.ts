import type { Figure, Span } from "@shuzhai/core";
import type { Reading } from "./reading";

/** What the person has selected, in the page or in a frame of the same origin; none when nothing is. */
export function selectedRanges(document: Document): Range[] {
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed) {
    // Firefox selects columns of a table as several ranges.
    return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  }
  for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe, frame")) {
    const inside = frame.contentDocument && selectedRanges(frame.contentDocument);
    if (inside?.length) return inside;
  }
  return [];
}

/** Where ranges of the page stand in the text that was read; what was not read is left out. */
export function spansOf({ page }: Reading, ranges: readonly Range[]): Span[] {
  return ranges.flatMap((range) => {
    const start = page.offsetOf(range.startContainer, range.startOffset) ?? nearest(page, range, "start");
    const end = page.offsetOf(range.endContainer, range.endOffset) ?? nearest(page, range, "end");
    return start !== null && end !== null && start < end ? [{ start, end }] : [];
  });
}

/** A selection may begin or end in what is not read, a picture or a button: the text within it counts. */
function nearest(page: Reading["page"], range: Range, edge: "start" | "end"): number | null {
  const root = range.commonAncestorContainer;
  const walker = root.ownerDocument!.createTreeWalker(root, 4 /* text */);
  let found: number | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const length = (node as Text).data.length;
    const at = page.offsetOf(node, edge === "start" ? 0 : length);
    if (at === null) continue;
    if (edge === "start") return at;
    found = at;
  }
  return found;
}

/** The figures that share characters with the spans. */
export function figuresWithin(figures: readonly Figure[], spans: readonly Span[]): Figure[] {
  return figures.filter(({ span }) => spans.some(({ start, end }) => span.start < end && span.end > start));
}
