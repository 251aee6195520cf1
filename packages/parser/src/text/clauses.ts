import type { Span } from "@shuzhai/core";

/** Quotes and brackets longer than this do not hold a clause together. */
const QUIET = 40;
const CLOSING: Record<string, string> = { "“": "”", "(": ")", "《": "》" };

/** The clauses of a sentence: between signs, but not inside short quotes and brackets (塔海(车头)城改工程). */
export function* clausesOf(text: string, sentence: Span): Generator<Span> {
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = text.charAt(i);
    const closing = CLOSING[char];
    if (closing) {
      const end = text.slice(i, Math.min(sentence.end, i + QUIET)).indexOf(closing);
      if (end > 0) i += end;
      continue;
    }
    if (!",;:。!?\n\t|".includes(char)) continue;
    if (i > start) yield { start, end: i };
    start = i + 1;
  }
  if (sentence.end > start) yield { start, end: sentence.end };
}
