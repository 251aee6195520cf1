import { nameIndex } from "./find";
import type { Indicator } from "./indicator";
import { writtenForms } from "./normalize";

interface Node {
  next: Map<string, Node>;
  indicator?: Indicator;
}

export interface ScannedIndicator {
  start: number;
  end: number;
  indicator: Indicator;
}

let forward: Node | undefined;
let backward: Node | undefined;

function trie(order: (key: string) => Iterable<string>): Node {
  const root: Node = { next: new Map() };
  for (const [key, { indicator }] of nameIndex())
    for (const form of writtenForms(key)) {
      let node = root;
      for (const char of order(form)) {
        let child = node.next.get(char);
        if (!child) {
          child = { next: new Map() };
          node.next.set(char, child);
        }
        node = child;
      }
      node.indicator ??= indicator;
    }
  return root;
}

const QUOTES = "“”\"'‘’「」『』《》";
/** may stand inside a name as written and not in the registry's form of it */
const SILENT = `${QUOTES} \u3000、·的()（）`;
/** silent signs in a row that a match may pass over; keeps every scan bounded */
const LONGEST_SILENCE = 2;

/** A character as the trie holds it: half-width, capital. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toUpperCase();
  return code >= 97 && code <= 122 ? char.toUpperCase() : char;
}

const kindOf = (char: string | undefined) =>
  /[A-Za-z]/.test(char ?? "") ? "letter" : /[0-9]/.test(char ?? "") ? "digit" : null;
/** Whether a Latin word or a number goes on from one character to the next: GDP is not found in GDPS, PM1 not in PM10. */
const goesOn = (char: string, next: string | undefined) => kindOf(char) !== null && kindOf(char) === kindOf(next);

/** Walks the trie from `from` in steps of `step`; the far edge of the longest match, or null. */
function walk(text: string, from: number, step: 1 | -1, root: Node): { edge: number; indicator: Indicator } | null {
  let node = root;
  let longest: { edge: number; indicator: Indicator } | null = null;
  let silence = 0;
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const char = text[at]!;
    const child = node.next.get(fold(char));
    if (child) {
      node = child;
      silence = 0;
      if (node.indicator && !goesOn(char, text[at + step])) longest = { edge: at, indicator: node.indicator };
    } else if (
      node === root ? QUOTES.includes(char) && silence === 0 : SILENT.includes(char) && silence < LONGEST_SILENCE
    ) {
      silence += 1;
    } else break;
  }
  if (!longest || goesOn(text[from]!, text[from - step])) return null;
  // a match that took one quote of a pair takes the other
  const [low, high] = step === 1 ? [from, longest.edge] : [longest.edge, from];
  const quotes = [...text.slice(low, high + 1)].filter((char) => QUOTES.includes(char)).length;
  const paired = quotes % 2 === 1 && QUOTES.includes(text[longest.edge + step] ?? "-");
  return paired ? { ...longest, edge: longest.edge + step } : longest;
}

/** The longest name or alias of the registry that starts at `at` in the text. Time is bounded by the longest name. */
export function scanIndicator(text: string, at: number): ScannedIndicator | null {
  forward ??= trie((key) => key);
  const found = walk(text, at, 1, forward);
  return found && { start: at, end: found.edge + 1, indicator: found.indicator };
}

/** The longest name or alias of the registry that ends before `end` in the text. Time is bounded by the longest name. */
export function scanIndicatorEnding(text: string, end: number): ScannedIndicator | null {
  backward ??= trie((key) => [...key].reverse());
  const found = walk(text, end - 1, -1, backward);
  return found && { start: found.edge, end, indicator: found.indicator };
}
