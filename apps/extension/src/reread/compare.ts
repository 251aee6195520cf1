import type { Capture, Figure, ParsedReport, ProjectMention, Span } from "@shuzhai/core";
import { selectorsFor } from "@shuzhai/page";
import type { Reading } from "../messages/reading";
import { projectOf } from "../sources/project-of";

export const FIELDS = ["indicator", "quantity", "measure", "period", "locality", "modality", "project"] as const;
export type FieldName = (typeof FIELDS)[number];

/** How a capture would be read today. */
export interface Reread {
  capture: Capture;
  reading: Reading;
  /** what is read otherwise; none where only the parser is newer */
  fields: FieldName[];
}

export interface Compared {
  reread: Reread[];
  /** captures at whose place nothing is read today: they stay as they are */
  lost: Capture[];
}

/** Holds the captures of one text against a new reading of it. Nothing is changed here. */
export function compareReadings(captures: readonly Capture[], report: ParsedReport, text: string): Compared {
  const compared: Compared = { reread: [], lost: [] };
  const pairs = captures.map((capture) => [capture, figureAt(report.figures, capture.selectors.position)] as const);
  // a figure keeps the name that other captures know it by
  const nameOf = new Map(pairs.flatMap(([capture, now]) => (now ? [[now.id, capture.figure.id] as const] : [])));
  for (const [capture, now] of pairs) {
    if (!now) {
      compared.lost.push(capture);
      continue;
    }
    const project = projectOf(now, report.projects);
    const reading: Reading = {
      figure: renamed(now, nameOf),
      ...(project && { project }),
      selectors: selectorsFor(text, now.span),
      sentence: text.slice(now.sentence.start, now.sentence.end),
      document: documentOf(report, now, capture),
      parserVersion: report.parserVersion,
    };
    compared.reread.push({ capture, reading, fields: differences(capture, now, project) });
  }
  return compared;
}

/** The figure at the very place, or else the one that shares most with it: bounds may be drawn otherwise today. */
function figureAt(figures: readonly Figure[], { start, end }: Span): Figure | undefined {
  const shared = ({ span }: Figure) => Math.min(span.end, end) - Math.max(span.start, start);
  return figures
    .filter((figure) => shared(figure) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

function renamed(figure: Figure, nameOf: ReadonlyMap<string, string>): Figure {
  const name = (id: string) => nameOf.get(id) ?? id;
  const { relatesTo } = figure;
  return {
    ...figure,
    id: name(figure.id),
    ...(relatesTo && { relatesTo: relatesTo.map((relation) => ({ ...relation, id: name(relation.id) })) }),
  };
}

function documentOf({ documents }: ParsedReport, { document }: Figure, capture: Capture): Capture["document"] {
  const found = documents[document];
  if (!found) return capture.document;
  const { title, locality, reviewYear, planYear, kind } = found;
  return { title, locality, reviewYear, planYear, kind };
}

function differences({ figure, project }: Capture, now: Figure, nowProject: ProjectMention | undefined): FieldName[] {
  const said: Record<FieldName, (figure: Figure, project: ProjectMention | undefined) => unknown> = {
    indicator: ({ indicator: { name, id } }) => [name, id],
    quantity: ({ quantity: { value, upper, unit, bound } }) => [value, upper, unit, bound],
    measure: ({ measure, of, comparison }) => [measure, of, comparison?.basis, comparison?.reference],
    period: ({ period }) => period && [period.start, period.end, period.kind],
    locality: ({ locality }) => locality && [locality.name, locality.code],
    modality: ({ modality }) => modality,
    project: (_, project) => project?.name,
  };
  const text = (field: FieldName, of: Figure, project: ProjectMention | undefined) =>
    JSON.stringify(said[field](of, project) ?? null);
  return FIELDS.filter((field) => text(field, figure, project) !== text(field, now, nowProject));
}
