import { isDigit } from "./characters";

const MAX_GLOSS = 9;
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

/**
 * The end of what a copy machine put into the words and no author wrote, or `at` when there is none:
 * Markdown's bold marks, pinyin glosses 區(qū), footnote marks glued to a word 生产总值[2]24627亿元.
 */
export function glossEnd(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === "*") return text.charAt(at + 1) === "*" ? at + 2 : at;
  if (char === "(" || char === "（") return pinyinEnd(text, at);
  if (char === "[" || char === "［") return footnoteEnd(text, at);
  return at;
}

/** A gloss has a tone mark; (km) and (GDP) have none. */
function pinyinEnd(text: string, at: number): number {
  let toned = false;
  for (let i = at + 1; i < Math.min(text.length, at + MAX_GLOSS); i++) {
    const char = text.charAt(i);
    if (char === ")" || char === "）") return toned && i > at + 1 ? i + 1 : at;
    if (TONED.test(char)) toned = true;
    else if (!/[a-zü]/.test(char)) return at;
  }
  return at;
}

function footnoteEnd(text: string, at: number): number {
  let i = at + 1;
  while (isDigit(text.charAt(i)) && i - at <= 2) i++;
  const closed = text.charAt(i) === "]" || text.charAt(i) === "］";
  return closed && i > at + 1 ? i + 1 : at;
}
