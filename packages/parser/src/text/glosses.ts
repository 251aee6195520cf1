import { isDigit } from "./characters";

const MAX_GLOSS = 9;
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

/**
 * The end of what a copy machine put into the words and no author wrote, or `at` when there is none:
 * Markdown's marks, tags of HTML, pinyin glosses 區(qū), footnote marks glued to a word 生产总值[2]24627亿元.
 */
export function glossEnd(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === "*") return text.charAt(at + 1) === "*" ? at + 2 : at;
  if (char === "<") return tagEnd(text, at);
  if (char === "#") return text.charAt(at - 1) === "\n" || text.charAt(at - 1) === "#" || at === 0 ? at + 1 : at;
  if (char === "(" || char === "（") return pinyinEnd(text, at);
  if (char === "[" || char === "［") return footnoteEnd(text, at);
  return at;
}

const MAX_TAG = 120;

/** A tag of HTML that a text still holds: <strong>, </p>. A block's end is read as a line's: see `endsBlock`. */
function tagEnd(text: string, at: number): number {
  if (!/[a-zA-Z/]/.test(text.charAt(at + 1))) return at;
  const length = text.slice(at, at + MAX_TAG).indexOf(">");
  return length > 0 && !text.slice(at + 1, at + length).includes("<") ? at + length + 1 : at;
}

/** </p>, <br>, <tr>: what stands after it begins anew. */
export function endsBlock(gloss: string): boolean {
  return /^<\/?(?:p|br|div|li|tr|h[1-6])\b/i.test(gloss);
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
