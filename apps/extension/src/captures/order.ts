import type { Capture } from "@shuzhai/core";

type Order = (a: Pick<Capture, "capturedAt" | "figure">, b: Pick<Capture, "capturedAt" | "figure">) => number;

/** Figures that were captured at once stand in the order of their text, whichever end the list begins at. */
const byText: Order = (a, b) => a.figure.span.start - b.figure.span.start;

export const oldestFirst: Order = (a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt) || byText(a, b);
export const newestFirst: Order = (a, b) => Date.parse(b.capturedAt) - Date.parse(a.capturedAt) || byText(a, b);
