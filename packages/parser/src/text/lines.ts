import type { Span } from "@shuzhai/core";

export interface Line extends Span {
  text: string;
}

/** The lines of a text that are not empty. */
export function linesOf(text: string, span: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  let start = span.start;
  while (start < span.end) {
    const found = text.indexOf("\n", start);
    const end = found < 0 || found > span.end ? span.end : found;
    if (end > start) lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}
