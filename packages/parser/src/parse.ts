import type { Hints, ParsedReport, ReadableText } from "@shuzhai/core";

export const PARSER_VERSION = "0.1.0";

export interface Progress {
  /** UTF-16 units of the text that are read */
  read: number;
  total: number;
}

/** Reads a text step by step: yields after each slice, so that a page is read without a long task and can be cancelled. */
export function* parseSteps(input: string | ReadableText, _hints: Hints = {}): Generator<Progress, ParsedReport> {
  const text = typeof input === "string" ? input : input.text;
  yield { read: 0, total: text.length };
  return { documents: [], figures: [], projects: [], relations: [], checks: [], parserVersion: PARSER_VERSION };
}

/** Reads a text whole. */
export function parse(input: string | ReadableText, hints: Hints = {}): ParsedReport {
  const steps = parseSteps(input, hints);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
