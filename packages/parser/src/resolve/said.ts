import type { Measure, Span } from "@shuzhai/core";

/** What is asked when, where and whether it is: a figure, a project, a relation. Spans are of the normal text. */
export interface Said {
  name: string;
  measure?: Measure;
  /** the number, or the words that say it */
  mention: Span;
  /** the clause that it stands in */
  cell: Span;
  /** what it is to another figure of the sentence */
  relates?: { as: string };
  comparison?: { basis: string } | undefined;
  /** the place of a table's row */
  place?: string;
}
