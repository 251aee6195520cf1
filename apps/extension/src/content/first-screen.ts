import type { ReadableText, Span } from "@shuzhai/core";
import type { ReadDocument } from "@shuzhai/page";
import { parseSteps } from "@shuzhai/parser";
import { caretAt } from "./hit-test";
import { offsetInPage } from "./offset-in-page";

/** How densely a window is felt for text: every so many pixels down, at these parts of its width. */
const DOWN = 36;
const ACROSS = [0.2, 0.5, 0.8];
/** The text that is read around each place, at most: a paragraph may be the whole report. */
const AROUND = 400;

/**
 * The figures on the screen, before the page is read as a whole. Where they stand can be said from their lines alone;
 * what they mean cannot, so these spans are shown and nothing else. Yields as the parser does.
 */
export function* firstScreenSteps(page: ReadDocument, window: Window): Generator<void, Span[]> {
  const { readable } = page;
  const found: Span[] = [];
  for (const stretch of stretches(readable, yield* offsetsOnScreen(page, window))) {
    const steps = parseSteps(excerpt(readable, stretch));
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield;
    for (const { span } of step.value.figures)
      found.push({ start: span.start + stretch.start, end: span.end + stretch.start });
    yield;
  }
  return found;
}

/** Text offsets of what a window shows, and of what the frames in it show: old portals have their articles in one. */
function* offsetsOnScreen(page: ReadDocument, shown: Window): Generator<void, number[]> {
  const offsets: number[] = [];
  for (const window of withFrames(shown)) {
    const caret = caretAt(window.document);
    const { y: top } = offsetInPage(window);
    for (let y = DOWN / 2; y < window.innerHeight; y += DOWN) {
      // a frame may be as tall as its article
      if (top + y < 0 || top + y > shown.innerHeight) continue;
      for (const part of ACROSS) {
        const at = caret({ x: window.innerWidth * part, y });
        const offset = at && page.offsetOf(at.node, at.offset);
        if (offset !== null) offsets.push(offset);
      }
      yield;
    }
  }
  return offsets;
}

function* withFrames(window: Window): Generator<Window, void> {
  yield window;
  for (const frame of window.document.querySelectorAll<HTMLIFrameElement>("iframe, frame")) {
    const inside = frame.contentDocument?.defaultView;
    if (inside) yield* withFrames(inside);
  }
}

/** The lines around some offsets, in order, each once; lines of navigation left out. */
export function stretches({ text, blocks = [] }: ReadableText, offsets: number[]): Span[] {
  const chrome = blocks.filter(({ kind }) => kind === "chrome");
  const all: Span[] = [];
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    const last = all.at(-1);
    if (chrome.some(({ start, end }) => start <= offset && offset < end)) continue;
    const from = Math.max(0, offset - AROUND);
    const start = from + text.slice(from, offset).lastIndexOf("\n") + 1;
    const length = text.slice(offset, offset + AROUND).indexOf("\n");
    const end = Math.min(length < 0 ? offset + AROUND : offset + length, text.length);
    if (last && last.end >= start) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** A stretch of a text with the cells of tables that lie in it. */
export function excerpt({ text, tables = [] }: ReadableText, { start, end }: Span): ReadableText {
  const inside = tables.map(({ cells }) =>
    cells
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map((cell) => ({ ...cell, span: { start: cell.span.start - start, end: cell.span.end - start } })),
  );
  return {
    text: text.slice(start, end),
    tables: inside.filter((cells) => cells.length > 0).map((cells) => ({ cells })),
  };
}
