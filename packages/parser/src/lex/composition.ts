import type { Span } from "@shuzhai/core";
import { scanNumeral } from "@shuzhai/core";
import type { Mention } from "./mention";

const MAX_PARTS = 6;

/** 5.3:50.1:44.6, the shares of a whole: one figure a part, in %. Times of day (9:30) stand without such a word before. */
export function composition(text: string, first: Mention, sentence: Span): Mention[] | null {
  if (first.unit !== "" || first.upper || text.charAt(first.end) !== ":") return null;
  const before = text.slice(Math.max(sentence.start, first.start - 24), first.start);
  if (!/(?:比|比例|比重|比率|结构|构成|占比|调整)[^,。;]{0,12}$/.test(before)) return null;
  const numerals = [first.numeral];
  let end = first.end;
  while (text.charAt(end) === ":" && numerals.length < MAX_PARTS) {
    const numeral = scanNumeral(text, end + 1);
    if (!numeral || numeral.end > sentence.end) break;
    numerals.push({ start: numeral.start, end: numeral.end });
    end = numeral.end;
  }
  if (numerals.length < 2) return null;
  return numerals.map((numeral, index) => ({
    ...first,
    start: numeral.start,
    end: numeral.end,
    outer: { ...numeral },
    numeral,
    value: text.slice(numeral.start, numeral.end),
    unit: "%",
    bare: undefined,
    written: { number: text.slice(numeral.start, numeral.end), unit: "" },
    part: { index, of: numerals.length },
  }));
}
