import type { ParsedReport, Source } from "@shuzhai/core";
import type { FigureRecord } from "./figure-record";

/**
 * The figures of a report that was just read, nobody having kept or corrected any. `text`: what was parsed.
 * The parser's ids are told apart by the text that they were read in.
 */
export function recordsOfReport(report: ParsedReport, text: string, source: Source): FigureRecord[] {
  const idOf = (figureId: string) => `${source.hash.slice(0, 12)}-${figureId}`;
  return report.figures.map((figure) => ({
    id: idOf(figure.id),
    figure,
    reading: figure,
    edited: [],
    sentence: text.slice(figure.sentence.start, figure.sentence.end),
    document: report.documents[figure.document]!,
    source,
    parserVersion: report.parserVersion,
    note: "",
    tags: [],
    collection: null,
    links: (figure.relatesTo ?? []).map(({ id, as }) => ({ id: idOf(id), as })),
  }));
}
