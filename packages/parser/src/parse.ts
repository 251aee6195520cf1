import type { Figure, Hints, ParsedReport, Place, ReadableText, ReportDocument } from "@shuzhai/core";
import { figuresOf } from "./figures";
import { lex } from "./lex/lex";
import type { Context } from "./resolve/context";
import { carriedBy } from "./resolve/governing-period";
import { placeNamed } from "./resolve/locality";
import { documentsOf, reportDocument } from "./text/documents";
import { normalize } from "./text/normalize";
import { SectionTracker } from "./text/sections";
import { sentencesOf } from "./text/sentences";

export const PARSER_VERSION = "0.1.0";

/** UTF-16 units between two pauses of a stepwise reading: a few milliseconds of work. */
const SLICE = 4000;

export interface Progress {
  /** UTF-16 units of the text that are read */
  read: number;
  total: number;
}

/**
 * Reads a text step by step: yields after each slice, so that a page is read without a long task and can be cancelled.
 * The road: normalize → documents and sections → sentences → lex → read → resolve.
 */
export function* parseSteps(input: string | ReadableText, hints: Hints = {}): Generator<Progress, ParsedReport> {
  const readable: ReadableText = typeof input === "string" ? { text: input } : input;
  const total = readable.text.length;
  const normal = normalize(readable.text);
  const documents: ReportDocument[] = [];
  const figures: Figure[] = [];
  let paused = 0;
  for (const [index, document] of documentsOf(normal, readable.text, hints).entries()) {
    const place: Place | null = document.place === null ? null : placeNamed(document.place);
    documents.push(reportDocument(document, normal, place));
    const sections = new SectionTracker(document.planYear);
    let carried: Context["carried"] = null;
    for (const sentence of sentencesOf(normal.text, document.span)) {
      const section = sections.enter(normal.text, sentence);
      const lexed = lex(normal.text, sentence);
      const context: Context = { text: normal.text, document, documentIndex: index, place, section, sentence, carried };
      figures.push(...figuresOf(lexed, context, normal));
      carried = carriedBy(lexed.periods, context) ?? (endsParagraph(normal.text, sentence.end) ? null : carried);
      if (sentence.end - paused >= SLICE) {
        paused = sentence.end;
        yield { read: normal.original(sentence).end, total };
      }
    }
  }
  yield { read: total, total };
  return { documents, figures, projects: [], relations: [], checks: [], parserVersion: PARSER_VERSION };
}

function endsParagraph(text: string, end: number): boolean {
  return (
    text.charAt(end - 1) === "\n" ||
    text.charAt(end) === "\n" ||
    text.charAt(end) === "(" ||
    /^[一二三四五六七八九十]、/.test(text.slice(end, end + 2))
  );
}

/** Reads a text whole. */
export function parse(input: string | ReadableText, hints: Hints = {}): ParsedReport {
  const steps = parseSteps(input, hints);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
