/** A list of words, asked for those that stand at a place of a text. */
export interface Vocabulary {
  has(word: string): boolean;
  /** the longest word that begins at `at`; "" where none does */
  beginning(text: string, at: number): string;
  /** the longest word that ends at `end`; "" where none does */
  ending(text: string, end?: number): string;
  /** where the words that end at `end` begin, the longest first */
  startsOf(text: string, end: number): readonly number[];
}

/** The words of a list, divided by white space. Their first and last characters tell which lengths to look up. */
export function vocabulary(list: string): Vocabulary {
  const words = new Set(list.split(/\s+/).filter((word) => word !== ""));
  const first = lengthsBy(words, (word) => word.charCodeAt(0));
  const last = lengthsBy(words, (word) => word.charCodeAt(word.length - 1));
  const lengthsAt = (text: string, end: number) => last.get(text.charCodeAt(end - 1)) ?? NONE;
  return {
    has: (word) => words.has(word),
    beginning(text, at) {
      for (const length of first.get(text.charCodeAt(at)) ?? NONE) {
        const word = text.slice(at, at + length);
        if (words.has(word)) return word;
      }
      return "";
    },
    ending(text, end = text.length) {
      for (const length of lengthsAt(text, end)) {
        const word = length <= end ? text.slice(end - length, end) : "";
        if (words.has(word)) return word;
      }
      return "";
    },
    startsOf(text, end) {
      const starts = lengthsAt(text, end).filter((length) => length <= end && words.has(text.slice(end - length, end)));
      return starts.map((length) => end - length);
    },
  };
}

const NONE: readonly number[] = [];

/** The lengths of the words with a character at one of their ends, longest first. */
function lengthsBy(words: ReadonlySet<string>, charOf: (word: string) => number): Map<number, number[]> {
  const lengths = new Map<number, number[]>();
  for (const word of words) {
    const known = lengths.get(charOf(word)) ?? [];
    if (!known.includes(word.length))
      lengths.set(
        charOf(word),
        [...known, word.length].sort((a, b) => b - a),
      );
  }
  return lengths;
}
