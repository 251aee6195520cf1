import type { Bound, PeriodPhrase, Span } from "@shuzhai/core";

/** A number of the text that may be a figure, with what stands at it: sign, scale, unit, bound words. */
export interface Mention extends Span {
  /** the numeral alone, with its sign */
  numeral: Span;
  value: string | null;
  upper?: string;
  unit: string;
  /** the unit is a counting word (个, 家, 项), not a measure (亩, 元) */
  classifier: boolean;
  bound: Bound;
  boundText?: string;
  /** where the words that bound it begin, when they stand before it */
  outer: Span;
  written: { number: string; unit: string };
  masked?: true;
  /** 第三, 首位, 前五: a place in an order */
  rank?: true;
  /** 5亿元以上 of 5亿元以上项目: part of a name */
  threshold?: true;
  /** one of 5.3:50.1:44.6; index and length of the composition */
  part?: { index: number; of: number };
  /** the text gives no unit; it is 1 unless the sentence tells */
  bare?: true;
}

export interface PeriodMention extends Span {
  phrase: PeriodPhrase;
}

/** A sentence as the readers get it. */
export interface LexedSentence extends Span {
  mentions: Mention[];
  periods: PeriodMention[];
}
