import type { Figure, PeriodPhrase, Place, Span } from "@shuzhai/core";
import type { ReadBy } from "../read/reader";
import type { ReadableDocument } from "../text/documents";
import type { Section } from "../text/sections";
import type { StatedPlace } from "./stated-place";

export type Observer = (figure: Figure, by: ReadBy) => void;

/** What stands around a sentence when its figures are resolved. All spans are of the normal text. */
export interface Context {
  text: string;
  document: ReadableDocument;
  documentIndex: number;
  place: Place | null;
  section: Section;
  sentence: Span;
  /** the period phrase that the sentence before left in force */
  carried: { phrase: PeriodPhrase; span: Span } | null;
  /** the place that an article's paragraph speaks of since a sentence before */
  told: StatedPlace | null;
  /** is told of every figure and of the reader that read it */
  observe: Observer | null;
}

/** The year that 今年 and an unsaid year mean here. */
export function baseYear({ document, section }: Context): number | null {
  if (section.year !== null) return section.year;
  return section.role === "plan"
    ? (document.planYear ?? document.reviewYear)
    : (document.reviewYear ?? document.planYear);
}
