import type { Evidence, Figure, ParsedReport, ProjectMention, Span } from "@shuzhai/core";
import { movedSpan } from "./joined";

/**
 * What a report says on its last part alone, with offsets into the text of that part. Place, year and section that the
 * parts before say go on to hold; where they stand there is no place on this page, so it is left out.
 *
 * @param by length of the text before the part
 */
export function lastPart(report: ParsedReport, by: number): ParsedReport {
  if (by === 0) return report;
  const isHere = ({ start }: Span) => start >= by;
  const here = (span: Span) => movedSpan(span, -by);
  const figures = report.figures.filter(({ span }) => isHere(span));
  const ids = new Set(figures.map(({ id }) => id));
  return {
    ...report,
    figures: figures.map((figure) => ofPart(figure, ids, by)),
    documents: report.documents.map((document) => ({
      ...document,
      spans: document.spans
        .filter(({ end }) => end > by)
        .map(({ start, end }) => here({ start: Math.max(start, by), end })),
      evidence: evidenceOf(document.evidence, by),
    })),
    projects: report.projects.flatMap((project): ProjectMention[] => {
      const spans = project.spans.filter(isHere).map(here);
      return spans.length ? [{ ...project, spans }] : [];
    }),
    relations: report.relations.filter(({ span }) => isHere(span)).map((one) => ({ ...one, span: here(one.span) })),
    checks: report.checks.filter((check) => check.figures.every((id) => ids.has(id))),
  };
}

function ofPart(figure: Figure, ids: ReadonlySet<string>, by: number): Figure {
  const { relatesTo, ...rest } = figure;
  const related = relatesTo?.filter(({ id }) => ids.has(id)) ?? [];
  // A sentence that a page's end cuts begins on the page before.
  const sentence = { start: Math.max(figure.sentence.start, by), end: figure.sentence.end };
  return {
    ...rest,
    span: movedSpan(figure.span, -by),
    sentence: movedSpan(sentence, -by),
    evidence: evidenceOf(figure.evidence, by),
    ...(related.length && { relatesTo: related }),
  };
}

function evidenceOf(evidence: Evidence, by: number): Evidence {
  const grounds = Object.entries(evidence).flatMap(([name, ground]) =>
    ground && ground.span.start >= by ? [[name, { ...ground, span: movedSpan(ground.span, -by) }]] : [],
  );
  return Object.fromEntries(grounds) as Evidence;
}
