import type { Span } from "@shuzhai/core";

/** A sentence longer than this is cut at the next comma, */
const MAX_SENTENCE = 1500;
/** and one longer than this at any character, so that no reader ever holds an unbounded one. */
const LIMIT = 2000;

/** The sentences of a stretch of text. A line's end ends a sentence; a full stop inside brackets does not. */
export function* sentencesOf(text: string, span: Span): Generator<Span> {
  let start = span.start;
  let depth = 0;
  for (let i = span.start; i < span.end; i++) {
    const char = text.charAt(i);
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    const ends =
      char === "\n" ||
      ((char === "。" || char === "!" || char === "?") && depth === 0) ||
      (i - start >= MAX_SENTENCE && ",;、".includes(char)) ||
      i - start >= LIMIT;
    if (!ends) continue;
    let end = i + 1;
    while (end < span.end && "”)".includes(text.charAt(end))) end++;
    if (text.slice(start, end).trim() !== "") yield { start, end };
    start = end;
    i = end - 1;
    depth = 0;
  }
  if (start < span.end && text.slice(start, span.end).trim() !== "") yield { start, end: span.end };
}
