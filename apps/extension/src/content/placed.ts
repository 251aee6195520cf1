import type { Capture, Span } from "@shuzhai/core";
import { anchor } from "@shuzhai/page";
import type { Mark } from "../messages/mark";
import { indexBehind, type Reading } from "./reading";

export interface Unplaced {
  capture: Capture;
  because: "missing" | "ambiguous" | "revised";
}

/** The stored captures of an address, sought in what the page says now. */
export interface Placed {
  /** by the id of the figure that stands at the capture's place */
  marks: Map<string, Mark>;
  /** captures that stand at no figure of the present text */
  unplaced: Unplaced[];
}

/** Seeks each capture. Nothing is guessed: what stands in several places alike is left to the person. */
export function placeCaptures(reading: Reading | null, captures: Capture[]): Placed {
  const placed: Placed = { marks: new Map(), unplaced: [] };
  if (!reading) return placed;
  for (const capture of captures) {
    const answer = anchor(reading.page.readable.text, capture.selectors);
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
    } else {
      placed.unplaced.push({ capture, because: "missing" });
    }
  }
  return placed;
}

/** The figure that shares characters with a span. A newer parser may draw a figure's bounds otherwise. */
function figureOver(reading: Reading, span: Span): string | null {
  const figure = reading.figures[indexBehind(reading.figures, span.start)];
  return figure && figure.span.start < span.end ? figure.id : null;
}
