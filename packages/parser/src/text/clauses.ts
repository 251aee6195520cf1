import type { Span } from "@shuzhai/core";

/** Quotes and brackets longer than this do not hold a clause together. */
const QUIET = 40;
const CLOSING: Record<string, string> = { "“": "”", "(": ")", "《": "》" };
const SIGNS = /[,;:。!?\n\t|“(《]/g;

/** The clauses of a sentence: between signs, but not inside short quotes and brackets (塔海(车头)城改工程). */
export function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  const words = text.slice(sentence.start, sentence.end);
  const close = (start: number, end: number) => {
    if (end > start) clauses.push({ start: sentence.start + start, end: sentence.start + end });
  };
  const signs = new RegExp(SIGNS);
  let start = 0;
  for (let sign = signs.exec(words); sign; sign = signs.exec(words)) {
    const closing = CLOSING[sign[0]];
    if (closing) {
      const end = words.slice(sign.index, sign.index + QUIET).indexOf(closing);
      if (end > 0) signs.lastIndex = sign.index + end + 1;
      continue;
    }
    close(start, sign.index);
    start = sign.index + 1;
  }
  close(start, words.length);
  return clauses;
}
