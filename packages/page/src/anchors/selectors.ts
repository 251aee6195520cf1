import type { Selectors, Span } from "@shuzhai/core";

/** how much of the text around a figure is remembered, on each side; what one side lacks is added to the other */
export const CONTEXT = 64;

/** The W3C selectors of a span of a text: quote with its context, and position. */
export function selectorsFor(text: string, span: Span): Selectors {
  const lackingBefore = Math.max(0, CONTEXT - span.start);
  const lackingBehind = Math.max(0, CONTEXT - (text.length - span.end));
  let start = Math.max(0, span.start - CONTEXT - lackingBehind);
  let end = Math.min(text.length, span.end + CONTEXT + lackingBefore);
  // no half of a character outside the first plane
  if (isLowSurrogate(text.charCodeAt(start))) start++;
  if (isLowSurrogate(text.charCodeAt(end))) end--;
  return {
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.min(start, span.start), span.start),
      suffix: text.slice(span.end, Math.max(end, span.end)),
    },
    position: { type: "TextPositionSelector", start: span.start, end: span.end },
  };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
