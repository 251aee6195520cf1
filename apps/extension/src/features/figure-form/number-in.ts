import { parseQuantity, type Span } from "@shuzhai/core";

/** longer than any number with its unit */
const LONGEST = 24;
/** a selection is looked through no further than this */
const FAR = 400;

/** Where the first number with its unit stands in a selected text; digits before Chinese numerals. Null when there is none. */
export function numberIn(text: string): Span | null {
  const head = text.slice(0, FAR);
  return (
    longestFrom(head, /[+\-−－]?[\d０-９]/g, 1) ?? longestFrom(head, /[〇零一二两三四五六七八九十百千万亿半负]/g, 2)
  );
}

/** A single Chinese numeral is more often part of a word (一般, 三农). */
function longestFrom(text: string, starts: RegExp, shortest: number): Span | null {
  for (const { index } of text.matchAll(starts)) {
    for (let end = Math.min(text.length, index + LONGEST); end >= index + shortest; end--) {
      const piece = text.slice(index, end);
      if (piece === piece.trim() && parseQuantity(piece).ok) return { start: index, end };
    }
  }
  return null;
}
