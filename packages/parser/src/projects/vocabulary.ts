/** A list of words, asked for those that stand at a place of a text. */
export interface Vocabulary {
  has(word: string): boolean;
  /** the longest word that begins at `at`; "" where none does */
  beginning(text: string, at: number): string;
  /** the longest word that ends at `end`; "" where none does */
  ending(text: string, end?: number): string;
  /** where the words that end at `end` begin */
  startsOf(text: string, end: number): Iterable<number>;
}

/** The words of a list, divided by white space. */
export function vocabulary(list: string): Vocabulary {
  const words = new Set(list.split(/\s+/).filter((word) => word !== ""));
  const longest = Math.max(...[...words].map((word) => word.length));
  function* startsOf(text: string, end: number): Generator<number> {
    for (let start = Math.max(0, end - longest); start < end; start++)
      if (words.has(text.slice(start, end))) yield start;
  }
  return {
    has: (word) => words.has(word),
    beginning(text, at) {
      for (let length = Math.min(longest, text.length - at); length > 0; length--) {
        const word = text.slice(at, at + length);
        if (words.has(word)) return word;
      }
      return "";
    },
    ending(text, end = text.length) {
      for (const start of startsOf(text, end)) return text.slice(start, end);
      return "";
    },
    startsOf,
  };
}
