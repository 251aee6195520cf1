import type { Bound, Figure, Measure, Span } from "@shuzhai/core";
import type { Mention } from "../lex/mention";
import type { Cell } from "../text/cells";
import type { Memory } from "./memory";

/** One number as a reader meets it. */
export interface Here {
  mention: Mention;
  cell: Cell;
  /** the words of the cell before the number, without periods and bound words */
  left: string;
  /** the words after it up to the next number or sign */
  right: string;
  /** where the next number follows at once (96户177人贫困人口): the words after that */
  beyond: string;
  /** the sign or word right after the cell */
  after: string;
  /** the number's place among those of its cell */
  nth: number;
  text: string;
  memory: Memory;
}

export type Related = NonNullable<Figure["relatesTo"]>[number]["as"];

/** The reader that read a figure, the words that it had, and what completed the figure afterwards. */
export interface ReadBy {
  reader: string;
  left: string;
  right: string;
  after?: string[];
}

/** A figure as a reader understands it; period, place, modality and identity are resolved afterwards. */
export interface Draft {
  mention: Mention;
  measure: Measure;
  name: string;
  /** -1 where the words say fall */
  sign: 1 | -1;
  of?: Figure["of"];
  members?: string[];
  comparison?: Figure["comparison"];
  scope?: string;
  target?: Figure["target"];
  relates?: { draft: Draft; as: Related };
  /** unit and bound where the words, not the number, give them */
  unit?: string;
  bound?: Bound;
  cell: Cell;
  /** the words that the name was read from */
  ground: Span;
  /** the place of a table's row */
  place?: string;
  by?: ReadBy;
}

/** Reads one construction; null leaves the number to the next reader of the list. */
export type Reader = (here: Here) => Draft | null;

/** A draft of the number at hand; what is not given is the plain case. */
export function draft(here: Here, measure: Measure, name: string, more: Partial<Draft> = {}): Draft {
  return {
    mention: here.mention,
    measure,
    name,
    sign: 1,
    cell: here.cell,
    ground: { start: here.cell.start, end: here.mention.end },
    ...more,
  };
}
