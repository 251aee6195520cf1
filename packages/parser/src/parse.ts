import type {
  Figure,
  Hints,
  ParsedReport,
  Place,
  ProjectMention,
  ReadableText,
  Relation,
  ReportDocument,
  Span,
} from "@shuzhai/core";
import { prepareIndicators } from "@shuzhai/core";
import { checkSteps } from "./check/check";
import { figuresOf, tableFigures } from "./figures";
import { lex } from "./lex/lex";
import { ProjectCollector } from "./projects/collect";
import { relationsOf } from "./relations/relations";
import type { Context, Observer } from "./resolve/context";
import { carriedBy } from "./resolve/governing-period";
import { placeNamed } from "./resolve/locality";
import { statedPlace } from "./resolve/stated-place";
import { finish } from "./steps";
import { documentsOf, type ReadableDocument, reportDocument } from "./text/documents";
import { type Grid, gridsOf } from "./text/grid";
import { type NormalText, normalizeSteps } from "./text/normalize";
import { SectionTracker } from "./text/sections";
import { sentencesOf } from "./text/sentences";

export const PARSER_VERSION = "0.1.0";

/** UTF-16 units between two pauses of a stepwise reading: a few milliseconds of work. */
const SLICE = 1200;

export interface Progress {
  /** UTF-16 units of the text that are read */
  read: number;
  total: number;
}

/**
 * Reads a text step by step: yields after each slice, so that a page is read without a long task and can be cancelled.
 * The road: normalize → documents and sections → sentences → lex → read → resolve → check.
 */
export function parseSteps(input: string | ReadableText, hints: Hints = {}): Generator<Progress, ParsedReport> {
  return observedSteps(input, hints, null);
}

/** The same with an observer that is told how each figure was read. */
export function* observedSteps(
  input: string | ReadableText,
  hints: Hints,
  observe: Observer | null,
): Generator<Progress, ParsedReport> {
  const readable: ReadableText = typeof input === "string" ? { text: input } : input;
  const total = readable.text.length;
  const pause = { read: 0, total };
  yield pause;
  for (const _ of prepareIndicators()) yield pause;
  const normal = yield* within(normalizeSteps(readable.text, readable.blocks), pause);
  yield pause;
  const grids = gridsOf(readable, normal);
  yield pause;
  const documents: ReportDocument[] = [];
  const figures: Figure[] = [];
  const projects: ProjectMention[] = [];
  const relations: Relation[] = [];
  let paused = 0;
  for (const [index, document] of documentsOf(normal, readable.text, hints).entries()) {
    const place: Place | null = document.place === null ? null : placeNamed(document.place);
    documents.push(reportDocument(document, normal, place));
    const collector = new ProjectCollector(normal);
    for (const { end, ...found } of readDocument(document, { index, place, collector, observe }, grids, normal)) {
      figures.push(...found.figures);
      relations.push(...found.relations);
      if (end - paused < SLICE) continue;
      paused = end;
      yield { read: normal.original({ start: end, end }).start, total };
    }
    projects.push(...collector.projects);
  }
  const checks = yield* within(checkSteps(figures, normal), { read: total, total });
  return { documents, figures, projects, relations, checks, parserVersion: PARSER_VERSION };
}

/** Stepwise work as a part of the reading: each of its pauses is one of the reading, with the same progress. */
function* within<Result>(steps: Generator<void, Result>, progress: Progress): Generator<Progress, Result> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield progress;
  return step.value;
}

/** The sentences and tables of one document in their order, each with its figures. */
function* readDocument(
  document: ReadableDocument,
  {
    index,
    place,
    collector,
    observe,
  }: { index: number; place: Place | null; collector: ProjectCollector; observe: Observer | null },
  grids: readonly Grid[],
  normal: NormalText,
): Generator<{ end: number; figures: Figure[]; relations: Relation[] }> {
  const { text } = normal;
  const sections = new SectionTracker(document.planYear, document.span.start);
  let carried: Context["carried"] = null;
  let told: Context["told"] = null;
  for (const part of partsOf(document.span, grids)) {
    const base = { text, document, documentIndex: index, place, observe };
    if (part.grid) {
      const context = { ...base, section: sections.section, sentence: part.span, carried, told };
      yield { end: part.span.end, figures: tableFigures(part.grid, context, normal), relations: [] };
      continue;
    }
    for (const sentence of sentencesOf(text, part.span)) {
      const section = sections.enter(text, sentence);
      const lexed = lex(text, sentence);
      const context: Context = { ...base, section, sentence, carried, told };
      const invested = collector.add(lexed, context);
      const relations = relationsOf(lexed, context, normal);
      yield { end: sentence.end, figures: figuresOf(lexed, invested, context, normal), relations };
      const ends = endsParagraph(text, sentence.end);
      if (document.kind === "news") {
        // a headline's place and time are those of the lines under it
        const ended = ends && !isHeadline(text, sentence);
        carried = ended ? null : (carriedBy(lexed.periods, context) ?? (ends ? null : carried));
        const here = statedPlace(text, sentence, sentence.end);
        told = ended ? null : (here ?? (ends ? null : told));
      } else carried = carriedBy(lexed.periods, context) ?? (ends ? null : carried);
    }
  }
}

/** A document as stretches of prose and the tables between them. */
function* partsOf(span: Span, grids: readonly Grid[]): Generator<{ span: Span; grid?: Grid }> {
  let start = span.start;
  for (const grid of grids) {
    if (grid.start < start || grid.end > span.end) continue;
    if (grid.start > start) yield { span: { start, end: grid.start } };
    yield { span: { start: grid.start, end: grid.end }, grid };
    start = grid.end;
  }
  if (start < span.end) yield { span: { start, end: span.end } };
}

function endsParagraph(text: string, end: number): boolean {
  return (
    text.charAt(end - 1) === "\n" ||
    "\n(".includes(text.charAt(end)) ||
    /^[一二三四五六七八九十]、/.test(text.slice(end, end + 2))
  );
}

/** A line of an article that ends without a stop. */
function isHeadline(text: string, { start, end }: Span): boolean {
  const line = text.slice(Math.max(start, end - 4), end).trim();
  return end - start <= MAX_HEADLINE && !/[。!?;:,”)]$/.test(line);
}

const MAX_HEADLINE = 60;

/** Reads a text whole. */
export function parse(input: string | ReadableText, hints: Hints = {}): ParsedReport {
  return finish(parseSteps(input, hints));
}
