import type { Selectors, Span } from "@shuzhai/core";
import { LONG, plausible } from "./plausible";
import { exactPlaces, revisedPlaces } from "./search";
import type { Site } from "./sites";

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

/**
 * Seeks a captured figure in a text. Its numeral and unit must stand there exactly, as a figure of its own; only the
 * context may differ. Every place that holds the quote, and every place that holds another number in the same
 * context, is weighed by how much of the context it keeps; in doubt the answer is not `same`. Linear in the text.
 */
export function anchor(text: string, selectors: Selectors): Anchored {
  const { quote, position } = selectors;
  const whole = quote.prefix + quote.exact + quote.suffix;
  const stored = { start: position.start, end: position.start + quote.exact.length };
  if (text.startsWith(whole, position.start - quote.prefix.length)) return { kind: "same", span: stored };
  const intact = onlyPlace(text, whole);
  if (intact !== null && quote.prefix.length >= LONG && onlyPlace(text, quote.prefix) === intact) {
    const start = intact + quote.prefix.length;
    return { kind: "moved", span: { start, end: start + quote.exact.length } };
  }

  const exact = plausible(text, exactPlaces(text, quote), selectors);
  const revised = plausible(text, revisedPlaces(text, selectors), selectors)[0];
  const best = exact[0];
  if (revised && (!best || revised.cost < best.cost)) {
    const { span } = revised;
    return { kind: "revised", span, old: quote.exact, new: text.slice(span.start, span.end) };
  }
  if (!best) return { kind: "missing" };
  const rivals = exact.filter((site) => site.cost - best.cost <= margin(best));
  if (revised && isTie(best, revised)) rivals.push(revised);
  const unmoved = rivals.find(({ span }) => span.start === stored.start);
  if (unmoved && unmoved !== revised) return { kind: "same", span: unmoved.span };
  if (rivals.length > 1) return { kind: "ambiguous", candidates: rivals.map(({ span }) => span) };
  return { kind: "moved", span: best.span };
}

/** Where a piece of text stands that occurs once; null when it does not or does so again. */
function onlyPlace(text: string, piece: string): number | null {
  const at = text.indexOf(piece);
  return at >= 0 && text.indexOf(piece, at + 1) < 0 ? at : null;
}

/**
 * Whether no one can tell if the number changed or the figure moved: two places keep the context equally well. A
 * number that stands right beside the quote was added to the text.
 */
function isTie(best: Site, revised: Site): boolean {
  const apart = Math.abs(revised.span.start - best.span.start);
  return revised.cost === best.cost && (best.cost === 0 || apart > BESIDE);
}

/** figures nearer to each other than this stand in one sentence */
const BESIDE = 32;

/** Costs nearer to each other than this tell nothing, unless the best context is intact. */
function margin(best: Site): number {
  return best.cost === 0 ? 0 : 0.05;
}
