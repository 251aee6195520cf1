import type { Evidence, Figure, Hints, ReadableText } from "@shuzhai/core";
import { observedSteps } from "./parse";
import { finish } from "./steps";

/** How one figure came to be read as it is. */
export interface Explanation {
  figure: Figure;
  /** the file in read/ that read it: level, growth, completion … */
  reader: string;
  /** the words before and after the number that the reader had */
  left: string;
  right: string;
  /** what completed the figure afterwards, whatever its construction */
  after?: string[];
  /** for each attribute the words that say so, and whether they stand in the figure's sentence */
  grounds: { attribute: keyof Evidence; words: string; basis: "stated" | "implied" }[];
}

/** How every figure of a text was read, in the order of the text. */
export function explainAll(input: string | ReadableText, hints: Hints = {}): Explanation[] {
  const text = typeof input === "string" ? input : input.text;
  const found: Explanation[] = [];
  finish(observedSteps(input, hints, (figure, by) => found.push({ figure, ...by, grounds: groundsOf(figure, text) })));
  return found;
}

/** The explanation of the figure that covers an offset of the text; null where no figure stands. */
export function explain(input: string | ReadableText, offset: number, hints: Hints = {}): Explanation | null {
  const text = typeof input === "string" ? input : input.text;
  let found: Explanation | null = null;
  finish(
    observedSteps(input, hints, (figure, by) => {
      if (offset < figure.span.start || offset >= figure.span.end) return;
      found = { figure, ...by, grounds: groundsOf(figure, text) };
    }),
  );
  return found;
}

function groundsOf({ evidence }: Figure, text: string): Explanation["grounds"] {
  return Object.entries(evidence).map(([attribute, { span, basis }]) => ({
    attribute: attribute as keyof Evidence,
    words: text.slice(span.start, span.end),
    basis,
  }));
}
