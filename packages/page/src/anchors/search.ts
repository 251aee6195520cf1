import type { Selectors, Span, TextQuoteSelector } from "@shuzhai/core";
import { standsAlone } from "./whole-figure";

/** All places of a text that hold the quote as a figure of its own. */
export function exactPlaces(text: string, quote: TextQuoteSelector): Span[] {
  const { exact } = quote;
  const places: Span[] = [];
  if (exact === "") return places;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (standsAlone(text, start, end, quote)) places.push({ start, end });
  }
  return places;
}

/** length of the pieces of context that are sought, and how many of them on each side */
const PIECE = 12;
const PIECES = 4;
/** a piece that occurs more often tells nothing */
const FREQUENT = 64;

/** Places that hold another number where the context, or a piece of it, says that the figure should be. */
export function revisedPlaces(text: string, { quote, position }: Selectors): Span[] {
  const places = new Map<number, Span>();
  const add = (place: Span | null) => {
    if (place && isRevision(text, place, quote)) places.set(place.start, place);
  };
  const starts = new Set([position.start, ...expectedStarts(text, quote)]);
  const ends = new Set([position.end, ...expectedEnds(text, quote)]);
  for (const start of starts) add(between(text, start, quote) ?? numberNear(text, start, quote, "start"));
  for (const end of ends) add(numberNear(text, end, quote, "end"));
  return [...places.values()];
}

function expectedStarts(text: string, { prefix }: TextQuoteSelector): number[] {
  const starts = hits(text, prefix).map((at) => at + prefix.length);
  for (let piece = 0; piece < PIECES; piece++) {
    const end = prefix.length - piece * PIECE;
    if (end < PIECE) break;
    for (const at of hits(text, prefix.slice(end - PIECE, end))) starts.push(at + PIECE * (piece + 1));
  }
  return starts;
}

function expectedEnds(text: string, { suffix }: TextQuoteSelector): number[] {
  const ends = hits(text, suffix);
  for (let piece = 0; piece < PIECES; piece++) {
    const start = piece * PIECE;
    if (start + PIECE > suffix.length) break;
    for (const at of hits(text, suffix.slice(start, start + PIECE))) ends.push(at - start);
  }
  return ends;
}

function hits(text: string, piece: string): number[] {
  const found: number[] = [];
  if (piece === "") return found;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (found.length === FREQUENT) return [];
    found.push(at);
  }
  return found;
}

/** What stands from here to the remembered suffix, when that follows soon: whatever form the new figure has. */
function between(text: string, start: number, { prefix, exact, suffix }: TextQuoteSelector): Span | null {
  const head = suffix.slice(0, 4);
  const tail = prefix.slice(-4);
  if (head === "" || !text.startsWith(tail, start - tail.length)) return null;
  const beyond = text.slice(start, start + exact.length + 16 + head.length);
  const length = beyond.indexOf(head);
  return length > 0 ? { start, end: start + length } : null;
}

const NUMERAL =
  /[+\-−－]?(?:[0-9０-９XxＸ](?:[,，.．]?[0-9０-９XxＸ])*|[〇零一二两三四五六七八九十百千万亿半几]+)[十百千万亿]*[多余]?(?:个?百分点|[%％‰‱])?/g;

/** The number whose start or end lies nearest to where the figure is expected, with its unit. */
function numberNear(text: string, at: number, { exact }: TextQuoteSelector, edge: "start" | "end"): Span | null {
  const from = Math.max(0, at - 2 * exact.length - NEAR);
  const to = at + exact.length + NEAR;
  const unit = exact.replace(NUMERAL, "");
  let nearest: Span | null = null;
  for (const match of text.slice(from, Math.max(from, to + LONGEST)).matchAll(NUMERAL)) {
    const start = from + match.index;
    if (start >= to) break;
    if (start === from && from > 0) continue; // perhaps the end of a longer number
    const end = start + match[0].length;
    const place = { start, end: unit && text.startsWith(unit, end) ? end + unit.length : end };
    if (!nearest || Math.abs(place[edge] - at) < Math.abs(nearest[edge] - at)) nearest = place;
  }
  return nearest;
}

/** how far from the expected place a number may stand, and how long it may be */
const NEAR = 16;
const LONGEST = 32;

/** another figure, and not the captured one with a word added to it */
function isRevision(text: string, place: Span, quote: TextQuoteSelector): boolean {
  const figure = text.slice(place.start, place.end);
  if (figure === quote.exact || figure.search(NUMERAL) < 0) return false;
  if (/[\n\t]/.test(figure) && !/[\n\t]/.test(quote.exact)) return false;
  const at = figure.indexOf(quote.exact);
  return at < 0 || !standsAlone(text, place.start + at, place.start + at + quote.exact.length, quote);
}
