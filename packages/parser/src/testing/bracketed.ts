import type { Span } from "@shuzhai/core";

const OPEN = "[[";
const CLOSE = "]]";

/** A sentence of a test without its brackets, and the spans that they marked. */
export function bracketed(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const piece of marked.split(OPEN)) {
    const close = piece.indexOf(CLOSE);
    if (close < 0) {
      text += piece;
      continue;
    }
    spans.push({ start: text.length, end: text.length + close });
    text += piece.slice(0, close) + piece.slice(close + CLOSE.length);
  }
  return { text, spans };
}
