import type { Selectors, Span } from "@shuzhai/core";

/** Kept with each capture: a later version may anchor otherwise. */
export const ANCHOR_VERSION = "1";

/** Where a captured figure stands in a text that may have changed since. */
export type Anchored =
  /** where it stood */
  | { kind: "same"; span: Span }
  /** elsewhere in the text */
  | { kind: "moved"; span: Span }
  /** another number or unit stands in its place */
  | { kind: "revised"; span: Span; old: string; new: string }
  /** several places fit equally well */
  | { kind: "ambiguous"; candidates: Span[] }
  | { kind: "missing" };

/** Seeks a captured figure in a text. Its numeral and unit must stand there exactly; the context may differ. */
export function anchor(text: string, selectors: Selectors): Anchored {
  const { quote, position } = selectors;
  const whole = quote.prefix + quote.exact + quote.suffix;
  const at = position.start - quote.prefix.length;
  if (text.startsWith(whole, at)) return { kind: "same", span: { start: position.start, end: position.end } };
  const found = text.indexOf(whole);
  if (found < 0) return { kind: "missing" };
  const start = found + quote.prefix.length;
  return { kind: "moved", span: { start, end: start + quote.exact.length } };
}
