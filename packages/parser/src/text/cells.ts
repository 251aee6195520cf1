import type { Span } from "@shuzhai/core";
import type { Mention } from "../lex/mention";

/** What stands before a cell: the sentence's begin, a comma, a list's 、, 和 between two values, a bracket. */
export type Opening = "begin" | "," | ";" | ":" | "、" | "和" | "(" | ")";

/** The smallest stretch that the readers read: between two signs, or after a value up to the 和 of its sibling. */
export interface Cell extends Span {
  opening: Opening;
  mentions: Mention[];
}

const SIGNS: Record<string, Opening> = {
  ",": ",",
  ";": ";",
  ":": ":",
  "、": "、",
  "!": ",",
  "?": ",",
  "。": ",",
  "\n": "begin",
  "|": ",",
  "\t": ",",
};
const QUIET_BRACKET = 60;

/**
 * Cuts a sentence into cells. Quoted names and brackets without a number are not cut (“C、D级”, （市、区）); numbers are
 * never cut in themselves.
 */
export function cellsOf(text: string, sentence: Span, mentions: readonly Mention[]): Cell[] {
  const cells: Cell[] = [];
  let start = sentence.start;
  let opening: Opening = "begin";
  let next = 0;
  let inside: Mention[] = [];
  const close = (end: number, after: Opening, from: number) => {
    if (end > start) cells.push({ start, end, opening, mentions: inside });
    if (end > start || after !== ",") opening = after;
    inside = [];
    start = from;
  };
  for (let i = sentence.start; i < sentence.end; i++) {
    const mention = mentions[next];
    if (mention && i === mention.outer.start) {
      inside.push(mention);
      next++;
      i = mention.outer.end - 1;
      const conjunction = /^(?:和|及|与|以及)(?=\S)/.exec(text.slice(i + 1, i + 4));
      if (conjunction && i + 1 < sentence.end) close(i + 1, "和", i + 1 + conjunction[0].length);
      continue;
    }
    const char = text.charAt(i);
    if (char === "“") i = Math.max(i, quietEnd(text, i, "”", mention, sentence.end));
    else if (char === "(") {
      const end = quietEnd(text, i, ")", mention, sentence.end);
      if (end > i) i = end;
      else close(i, "(", i + 1);
    } else if (char === ")") close(i, ")", i + 1);
    else {
      const sign = SIGNS[char];
      if (sign) close(i, sign, i + 1);
    }
  }
  close(sentence.end, ",", sentence.end);
  return cells;
}

/** The closing sign, when it is near and no number stands before it; else the opening sign itself. */
function quietEnd(text: string, at: number, sign: string, mention: Mention | undefined, end: number): number {
  const limit = Math.min(end, at + QUIET_BRACKET);
  for (let i = at + 1; i < limit; i++) {
    if (mention && i >= mention.outer.start) return at;
    if (text.charAt(i) === sign) return i;
  }
  return at;
}
