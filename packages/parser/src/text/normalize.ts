import type { Block, Span } from "@shuzhai/core";
import { finish, WALK } from "../steps";
import { isChinese, isDigit, isInvisible, plainCode } from "./characters";
import { endsBlock, glossEnd } from "./glosses";
import { wrappedBreaks } from "./wrapped-lines";

/** A text as the grammar reads it, with the way back to the text as given. */
export interface NormalText {
  text: string;
  /** the span of the text as given that a span of `text` came from */
  original(span: Span): Span;
  /** the characters that a span of `text` came from, as they were given (２４．６億元): without what the layout put between them */
  given(span: Span): string;
  /** where an offset of the text as given stands in `text` (the next kept character) */
  normal(offset: number): number;
}

/**
 * Reads away what the layout put in: hard-wrapped columns, spaces among Chinese characters, full-width and traditional
 * spellings, Markdown, invisible characters, pinyin glosses and footnote marks, and the chrome of a page. Nothing is moved, so the way back is
 * one offset a character.
 */
export function normalize(given: string, blocks: readonly Block[] = []): NormalText {
  return finish(normalizeSteps(given, blocks));
}

/** The same with pauses: a text of millions of characters takes its time. */
export function* normalizeSteps(given: string, blocks: readonly Block[] = []): Generator<void, NormalText> {
  const joined = yield* wrappedBreaks(given, headingsOf(blocks));
  const chrome = chromeOf(blocks);
  let next = 0;
  const codes = new Uint16Array(given.length);
  const offsets = new Int32Array(given.length);
  let length = 0;
  const keep = (code: number, offset: number) => {
    codes[length] = code;
    offsets[length++] = offset;
  };
  for (let i = 0, pause = WALK; i < given.length; i++) {
    if (i >= pause) {
      pause = i + WALK;
      yield;
    }
    const aside = chrome[next];
    if (aside && i >= aside.start) {
      next++;
      if (aside.end <= i) continue;
      keep(LINE, i);
      i = aside.end - 1;
      continue;
    }
    const code = given.charCodeAt(i);
    if (isInvisible(code)) continue;
    const skipTo = GLOSSES.has(code) ? glossEnd(given, i) : i;
    if (skipTo > i) {
      if (endsBlock(given.slice(i, Math.min(skipTo, i + 12)))) keep(LINE, i);
      i = skipTo - 1;
    } else if (joined.size === 0 || !joined.has(i)) keep(isDecimalDot(given, i, code) ? POINT : plainCode(code), i);
  }
  return yield* withoutSpaces(codes, offsets, length, given);
}

/** Navigation and footers are shown by the page and said by nobody. */
function chromeOf(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind, start, end }) => kind === "chrome" && end > start).sort((a, b) => a.start - b.start);
}

function headingsOf(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind }) => kind === "heading");
}

const [LINE, SPACE, POINT] = [10, 32, 46];
/** What a gloss may begin with. */
const GLOSSES = new Set(Array.from("*<#(（[［", (char) => char.charCodeAt(0)));
const DOTS = new Set(Array.from("·•・", (char) => char.charCodeAt(0)));

/** 19·5％: older pages set the decimal point so. */
function isDecimalDot(given: string, at: number, code: number): boolean {
  const digit = /[0-9０-９]/;
  return DOTS.has(code) && digit.test(given.charAt(at - 1)) && digit.test(given.charAt(at + 1));
}

/** A space next to a Chinese character or a sign means nothing; two or more after a sentence are a paragraph's begin. */
function* withoutSpaces(
  codes: Uint16Array,
  offsets: Int32Array,
  length: number,
  given: string,
): Generator<void, NormalText> {
  let kept = 0;
  const charAt = (at: number): string | undefined =>
    at >= 0 && at < length ? String.fromCharCode(codes[at] as number) : undefined;
  const keep = (code: number, offset: number) => {
    codes[kept] = code;
    offsets[kept++] = offset;
  };
  for (let i = 0, pause = WALK; i < length; i++) {
    if (i >= pause) {
      pause = i + WALK;
      yield;
    }
    const code = codes[i] as number;
    const offset = offsets[i] as number;
    if (code !== SPACE) {
      keep(code, offset);
      continue;
    }
    let end = i;
    while (end < length && codes[end] === SPACE) end++;
    const before = kept > 0 ? charAt(kept - 1) : undefined;
    if (before !== undefined && "。!?;”)".includes(before) && end - i >= 2) keep(LINE, offset);
    else if (isWordSpace(before, charAt(end))) keep(SPACE, offset);
    i = end - 1;
  }
  return positions(decoded(codes, kept), offsets.subarray(0, kept), given);
}

/** As many units a call as an argument list takes. */
const CHUNK = 8192;

function decoded(codes: Uint16Array, length: number): string {
  const chunks: string[] = [];
  for (let at = 0; at < length; at += CHUNK)
    chunks.push(String.fromCharCode(...codes.subarray(at, Math.min(length, at + CHUNK))));
  return chunks.join("");
}

function isWordSpace(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || before === "\n" || after === "\n") return false;
  if (before === "\t" || after === "\t" || before === "|" || after === "|") return false;
  if (isDigit(before) && isDigit(after)) return true;
  return !isChinese(before) && !isChinese(after) && !isDigit(before) && /[\w.]/.test(before) && /\w/.test(after);
}

function positions(text: string, at: Int32Array, source: string): NormalText {
  const { length } = source;
  const given = ({ start, end }: Span): string =>
    Array.from(at.subarray(start, end), (offset) => source.charAt(offset)).join("");
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
  return { text, original, given, normal };
}
