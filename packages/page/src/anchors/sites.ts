import type { Selectors, Span, TextQuoteSelector } from "@shuzhai/core";
import { distance, reversed, sharedAfter, sharedBefore } from "./alignment";

/** A place of a text where a captured figure may stand now. */
export interface Site {
  span: Span;
  /** share of the remembered context that is lost beside it, before and behind: 0 when all is there */
  before: number;
  behind: number;
  /** share that is lost of both; a context at the edge of a page that is short counts for less than a side */
  cost: number;
}

/** how much longer the text beside a place may have become than the remembered context */
const SLACK = 32;

/** a context shorter than this is not worth a whole side */
const SHORT = 16;

/** A site with the cost of its context. */
export function siteOf(text: string, span: Span, { prefix, suffix }: TextQuoteSelector): Site {
  const beside = text.slice(Math.max(0, span.start - prefix.length - SLACK), span.start);
  const before = distance(reversed(prefix), reversed(beside)) / Math.max(1, prefix.length);
  const behind = distance(suffix, text.slice(span.end, span.end + suffix.length + SLACK)) / Math.max(1, suffix.length);
  const [worth, worthBehind] = [Math.min(prefix.length, SHORT), Math.min(suffix.length, SHORT)];
  const cost = (before * worth + behind * worthBehind) / Math.max(1, worth + worthBehind);
  return { span, before, behind, cost };
}

/** how many of these places are compared in full: the ones that agree best with the context right beside them */
const MOST = 48;

/** Keeps the places whose next neighbours agree best with the remembered context. Linear in their number. */
export function mostPromising(spans: Span[], text: string, quote: TextQuoteSelector): Span[] {
  if (spans.length <= MOST) return spans;
  const agreements = spans.map((span) => agreement(text, span, quote));
  const counts: number[] = new Array(quote.prefix.length + quote.suffix.length + 1).fill(0);
  for (const value of agreements) counts[value]!++;
  let least = counts.length;
  for (let kept = 0; kept < MOST; kept += counts[least]!) least--;
  return spans.filter((_, index) => agreements[index]! >= least).slice(0, MOST);
}

function agreement(text: string, span: Span, { prefix, suffix }: TextQuoteSelector): number {
  const before = sharedBefore(text, span.start, prefix, prefix.length, prefix.length);
  return before + sharedAfter(text, span.end, suffix, 0, suffix.length);
}

/**
 * Whether a site is rather another figure that stood beside the captured one: the remembered context holds the same
 * number elsewhere, with neighbours that fit the site better, on both sides together or before it, where the names of
 * figures stand. So rows of a table with equal values are told apart when one of them is gone.
 */
export function isNeighbour(text: string, span: Span, { quote }: Selectors): boolean {
  const context = quote.prefix + quote.exact + quote.suffix;
  const figure = text.slice(span.start, span.end);
  const agreementAt = (at: number, length: number) => {
    const before = sharedBefore(text, span.start, context, at, quote.prefix.length);
    return { before, both: before + sharedAfter(text, span.end, context, at + length, quote.suffix.length) };
  };
  const own = agreementAt(quote.prefix.length, quote.exact.length);
  for (let at = context.indexOf(figure); at >= 0; at = context.indexOf(figure, at + 1)) {
    if (at === quote.prefix.length) continue;
    const other = agreementAt(at, figure.length);
    if (other.both > own.both + CHANCE || other.before > own.before + CHANCE) return true;
  }
  return false;
}

/** so many characters may agree by chance */
const CHANCE = 4;
