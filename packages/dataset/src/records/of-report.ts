import type { ParsedReport, Source } from "@shuzhai/core";
import type { FigureRecord } from "./figure-record";

/** The figures of a report that was just read, nobody having kept or corrected any. `text`: what was parsed. */
export function recordsOfReport(report: ParsedReport, text: string, source: Source): FigureRecord[] {
  return report.figures.map((figure) => ({
    id: figure.id,
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
    links: figure.relatesTo ?? [],
  }));
}
