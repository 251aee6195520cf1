import type { Capture, Edits, Figure, Source } from "@shuzhai/core";

/** A relation between two rows of the same table. `id`: of the other row. */
export interface Link {
  id: string;
  as: NonNullable<Figure["relatesTo"]>[number]["as"];
}

/** A figure on its way into a file, whether a person kept it or a command read it. */
export interface FigureRecord {
  id: string;
  /** with the person's corrections */
  figure: Figure;
  /** as the parser read it */
  reading: Figure;
  edited: (keyof Edits)[];
  sentence: string;
  document: Capture["document"];
  source: Source;
  parserVersion: string;
  note: string;
  tags: string[];
  collection: string | null;
  /** to rows of the same table only */
  links: Link[];
}
