import type { Capture, Figure, Selectors, Span } from "@shuzhai/core";
import { type Anchored, anchor } from "@shuzhai/page";
import type { Mark } from "../messages/mark";
import { BY_HAND } from "./by-hand";
import { indexBehind, type Reading } from "./reading";

export interface Unplaced {
  capture: Capture;
  because: "missing" | "ambiguous" | "revised";
}

/** The stored captures of an address, sought in what the page says now. */
export interface Placed {
  /** by the id of the figure that stands at the capture's place */
  marks: Map<string, Mark>;
  /** figures that the person read by hand, where they stand in the present text */
  byHand: Figure[];
  /** captures that stand at no figure of the present text */
  unplaced: Unplaced[];
}

/** Seeks each capture. Nothing is guessed: what stands in several places alike is left to the person. */
export function placeCaptures(reading: Reading | null, captures: Capture[]): Placed {
  const placed: Placed = { marks: new Map(), byHand: [], unplaced: [] };
  if (!reading) return placed;
  for (const capture of captures) {
    const answer = anchored(reading, capture.selectors);
    if (answer.kind === "missing" || answer.kind === "ambiguous") {
      placed.unplaced.push({ capture, because: answer.kind });
      continue;
    }
    const figure = figureOver(reading, answer.span);
    if (answer.kind === "revised") {
      const mark: Mark = { state: "revised", captureId: capture.id, old: answer.old, new: answer.new };
      if (figure && placed.marks.get(figure)?.state !== "captured") placed.marks.set(figure, mark);
      else placed.unplaced.push({ capture, because: "revised" });
    } else if (figure) {
      placed.marks.set(figure, { state: "captured", captureId: capture.id });
    } else if (capture.parserVersion === BY_HAND) {
      placed.byHand.push(standingAt(answer.span, capture, reading));
      placed.marks.set(capture.id, { state: "captured", captureId: capture.id });
    } else {
      placed.unplaced.push({ capture, because: "missing" });
    }
  }
  return placed;
}

/** Marks of the figures that are not to be seen. One that now stands in several places alike is seen again. */
export function ignoredMarks(reading: Reading | null, ignored: readonly Selectors[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const selectors of reading ? ignored : []) {
    const figure = ignoredFigure(reading!, selectors);
    if (figure) marks.set(figure, { state: "ignored" });
  }
  return marks;
}

/** The figure of the present text that was ignored before; null when its words are gone or are no figure any more. */
export function ignoredFigure(reading: Reading, selectors: Selectors): string | null {
  const answer = anchored(reading, selectors);
  return answer.kind === "same" || answer.kind === "moved" ? figureOver(reading, answer.span) : null;
}

/** A figure that was read by hand, in a text that may have moved it. Its capture's id is its own: no parser gave it one. */
function standingAt(span: Span, { id, figure }: Capture, { report }: Reading): Figure {
  const by = span.start - figure.span.start;
  const sentence = { start: Math.max(0, figure.sentence.start + by), end: figure.sentence.end + by };
  return { ...figure, id, span, sentence, document: report.documents[figure.document] ? figure.document : 0 };
}

const answers = new WeakMap<Reading["page"]["readable"], WeakMap<Selectors, Anchored>>();

/** Where a figure stands in the text of a reading: sought once. */
function anchored({ page: { readable } }: Reading, selectors: Selectors): Anchored {
  const known = answers.get(readable) ?? new WeakMap<Selectors, Anchored>();
  answers.set(readable, known);
  const answer = known.get(selectors) ?? anchor(readable.text, selectors);
  known.set(selectors, answer);
  return answer;
}

/**
 * Seeks captures one by one, so that a page with hundreds of them is not held up by one long task; `placeCaptures`
 * then knows the answers.
 */
export function* anchoringSteps(reading: Reading, sought: readonly Selectors[]): Generator<void, true> {
  for (const selectors of sought) {
    anchored(reading, selectors);
    yield;
  }
  return true;
}

/** The figure that shares characters with a span. A newer parser may draw a figure's bounds otherwise. */
function figureOver(reading: Reading, span: Span): string | null {
  const figure = reading.figures[indexBehind(reading.figures, span.start)];
  return figure && figure.span.start < span.end ? figure.id : null;
}
