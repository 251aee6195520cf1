import type { Span } from "@shuzhai/core";
import { WALK } from "../steps";
import { isChinese } from "./characters";

/** Columns of newspapers and PDF pages are this wide, counted in Chinese characters. */
const MIN_COLUMN = 8;
const MAX_COLUMN = 60;
/** Lines on each side that tell how wide the column is. */
const NEIGHBOURS = 6;
/** A full line may lack this much: a word or sign that did not fit. */
const SLACK = 2.5;
/** The shortest full line of a column that is not set flush. */
const RAGGED = 0.75;

interface Line {
  start: number;
  end: number;
  width: number;
  /** which stretch without an empty line it stands in */
  block: number;
}

/**
 * The line breaks that a column's width made and no author meant, by offset. A line is full when it is as wide as the
 * lines around it; what follows a full line goes on with it. The last line of a paragraph is shorter and ends it.
 */
export function* wrappedBreaks(text: string, headings: readonly Span[] = []): Generator<void, Set<number>> {
  const alone = new Set(headings.map(({ start }) => start));
  const lines = yield* linesOf(text);
  const breaks = new Set<number>();
  for (let i = 0, pause = WALK; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.end >= pause) {
      pause = line.end + WALK;
      yield;
    }
    const next = lines[i + 1] as Line;
    if (!(isFull(text, lines, i) || goesOn(text, line, next)) || endsItself(text, line) || beginsItself(text, next))
      continue;
    if (alone.has(line.start) || alone.has(next.start)) continue;
    if (isHeadline(text, line) || isHeadline(text, next) || isTabular(text, line) || isTabular(text, next)) continue;
    for (let at = line.end; at < next.start; at++) breaks.add(at);
  }
  return breaks;
}

function* linesOf(text: string): Generator<void, Line[]> {
  const lines: Line[] = [];
  let start = 0;
  let block = 0;
  for (let i = 0, pause = WALK; i <= text.length; i++) {
    if (i >= pause) {
      pause = i + WALK;
      yield;
    }
    if (i < text.length && text.charAt(i) !== "\n" && text.charAt(i) !== "\r") continue;
    let first = start;
    let last = i;
    while (first < last && /\s/.test(text.charAt(first))) first++;
    while (last > first && /\s/.test(text.charAt(last - 1))) last--;
    if (last > first) lines.push({ start: first, end: last, width: widthOf(text, first, last), block });
    else block++;
    start = i + 1;
  }
  return lines;
}

function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) width += text.charCodeAt(i) > 0xff ? 1 : 0.5;
  return width;
}

function isFull(text: string, lines: Line[], index: number): boolean {
  const near = lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  // a masthead above an empty line is no part of the column
  const own = near.filter(({ block }) => block === (lines[index] as Line).block);
  const around = own.length < 4 ? near : own;
  if (around.length < 4 || areParagraphs(text, around)) return false;
  const widest = around.map((line) => line.width).sort((a, b) => b - a);
  const column = widest[Math.floor(widest.length / 3)] as number;
  if (column < MIN_COLUMN || column > MAX_COLUMN) return false;
  const alike = widest.filter((width) => Math.abs(width - column) <= SLACK).length;
  if (alike * 2 < widest.length) return false;
  const { width, end } = lines[index] as Line;
  // a ragged column: no stop at its end, and too long for a heading
  const ragged = width >= column * RAGGED && width < column && /[\u4e00-\u9fff\d]/.test(text.charAt(end - 1));
  return Math.abs(width - column) <= SLACK || ragged;
}

/** Lines of which most end a sentence are paragraphs of one line; a column cuts in the midst of one. */
function areParagraphs(text: string, lines: readonly Line[]): boolean {
  const plain = lines.filter((line) => !beginsItself(text, line));
  return plain.filter((line) => endsItself(text, line)).length * 2 >= plain.length;
}

/** A headline of several parts or a byline (县招商中心 涂晓明): spaced, and without a sign. Prose of a column is neither. */
function isHeadline(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end);
  return (
    /[\u4e00-\u9fff”][ \u3000]+[\u4e00-\u9fff“]/.test(words) && !/[，。；：、,;:]/.test(words) && isBalanced(words)
  );
}

/** A quotation that a line's end cuts is prose. */
function isBalanced(words: string): boolean {
  return (words.match(/“/g)?.length ?? 0) === (words.match(/”/g)?.length ?? 0);
}

/** No paragraph ends with a comma: what follows goes on with it. */
function goesOn(text: string, line: Line, next: Line): boolean {
  return "，、".includes(text.charAt(line.end - 1)) && isChinese(text.charAt(next.start));
}

/** Rows of tables are no prose, however alike in width. */
function isTabular(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end);
  return words.includes("\t") || words.includes("|");
}

/** A stop or a colon ends a paragraph's line. */
function endsItself(text: string, line: Line): boolean {
  return "。！？!?：:|".includes(text.charAt(line.end - 1));
}

function beginsItself(text: string, line: Line): boolean {
  const first = text.charAt(line.start);
  if (first === "|" || first === "\t") return true;
  const second = text.charAt(line.start + 1);
  if ((first === "（" || first === "(") && "一二三四五六七八九十".includes(second)) return true;
  return (
    "一二三四五六七八九十".includes(first) && second === "、" && /[\u4e00-\u9fff\d“]/.test(text.charAt(line.start + 2))
  );
}
