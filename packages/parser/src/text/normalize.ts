import type { Span } from "@shuzhai/core";
import { isChinese, isDigit, isInvisible, plainCharacter } from "./characters";
import { endsBlock, glossEnd } from "./glosses";
import { wrappedBreaks } from "./wrapped-lines";

/** A text as the grammar reads it, with the way back to the text as given. */
export interface NormalText {
  text: string;
  /** the span of the text as given that a span of `text` came from */
  original(span: Span): Span;
  /** where an offset of the text as given stands in `text` (the next kept character) */
  normal(offset: number): number;
}

/**
 * Reads away what the layout put in: hard-wrapped columns, spaces among Chinese characters, full-width and traditional
 * spellings, Markdown, invisible characters, pinyin glosses and footnote marks. Nothing is moved, so the way back is
 * one offset a character.
 */
export function normalize(given: string): NormalText {
  const joined = wrappedBreaks(given);
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < given.length; i++) {
    const skipTo = isInvisible(given.charAt(i)) ? i + 1 : glossEnd(given, i);
    if (skipTo > i) {
      if (endsBlock(given.slice(i, Math.min(skipTo, i + 12)))) {
        kept.push("\n");
        offsets.push(i);
      }
      i = skipTo - 1;
      continue;
    }
    if (joined.has(i)) continue;
    kept.push(isDecimalDot(given, i) ? "." : plainCharacter(given.charAt(i)));
    offsets.push(i);
  }
  return withoutSpaces(kept, offsets, given.length);
}

/** 19·5％: older pages set the decimal point so. */
function isDecimalDot(given: string, at: number): boolean {
  const digit = /[0-9０-９]/;
  return "·•・".includes(given.charAt(at)) && digit.test(given.charAt(at - 1)) && digit.test(given.charAt(at + 1));
}

/** A space next to a Chinese character or a sign means nothing; two or more after a sentence are a paragraph's begin. */
function withoutSpaces(chars: string[], offsets: number[], length: number): NormalText {
  const text: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    if (char !== " ") {
      text.push(char);
      at.push(offsets[i] as number);
      continue;
    }
    let end = i;
    while (chars[end] === " ") end++;
    const before = text.at(-1);
    const after = chars[end];
    if (before !== undefined && "。!?;”)".includes(before) && end - i >= 2) {
      text.push("\n");
      at.push(offsets[i] as number);
    } else if (isWordSpace(before, after)) {
      text.push(" ");
      at.push(offsets[i] as number);
    }
    i = end - 1;
  }
  return positions(text.join(""), at, length);
}

function isWordSpace(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || before === "\n" || after === "\n") return false;
  if (before === "\t" || after === "\t" || before === "|" || after === "|") return false;
  if (isDigit(before) && isDigit(after)) return true;
  return !isChinese(before) && !isChinese(after) && !isDigit(before) && /[\w.]/.test(before) && /\w/.test(after);
}

function positions(text: string, at: number[], length: number): NormalText {
  const original = ({ start, end }: Span): Span => {
    const first = at[start] ?? length;
    return end <= start ? { start: first, end: first } : { start: first, end: (at[end - 1] ?? length - 1) + 1 };
  };
  const normal = (offset: number): number => {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { text, original, normal };
}
