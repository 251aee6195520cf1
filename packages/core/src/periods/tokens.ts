import { arabicDigit, DIGITS, skipSpaces } from "../numbers/characters";

/** A small whole number (1 to 99) in Arabic or Chinese digits, up to `max`; spaces before it are looked over. */
export function smallNumber(text: string, at: number, max: number): { end: number; value: number } | null {
  const start = skipSpaces(text, at);
  const arabic = arabicDigits(text, start, 3);
  if (arabic.end > start) return accept({ end: arabic.end, value: arabic.value }, max);
  for (let length = 3; length >= 1; length--) {
    const value = CHINESE.get(text.slice(start, start + length));
    if (value === undefined || start + length > text.length) continue;
    return isChineseDigit(text[start + length]) ? null : accept({ end: start + length, value }, max);
  }
  return null;
}

const accept = (number: { end: number; value: number }, max: number) =>
  number.value >= 1 && number.value <= max ? number : null;

/** Up to `most` Arabic digits; `end` is `at` when there are none or more of them. */
export function arabicDigits(text: string, at: number, most: number): { end: number; value: number } {
  let end = at;
  let value = 0;
  while (end <= at + most && arabicDigit(text, end) >= 0) value = value * 10 + arabicDigit(text, end++);
  return end - at > most ? { end: at, value: 0 } : { end, value };
}

const TENS_AND_ONES = "一二三四五六七八九";
const CHINESE = new Map<string, number>([
  ["两", 2],
  ["廿", 20],
  ["十", 10],
]);
for (let ones = 1; ones <= 9; ones++) {
  const digit = TENS_AND_ONES[ones - 1] ?? "";
  CHINESE.set(digit, ones)
    .set(`十${digit}`, 10 + ones)
    .set(`${digit}十`, 10 * ones)
    .set(`廿${digit}`, 20 + ones);
  for (let tens = 1; tens <= 9; tens++) CHINESE.set(`${TENS_AND_ONES[tens - 1]}十${digit}`, 10 * tens + ones);
}

const isChineseDigit = (c: string | undefined): boolean =>
  c !== undefined && (DIGITS[c] !== undefined || c === "十" || c === "○");

/** Whether the character before a numeric start makes it the tail of a longer number. */
export const continuesNumber = (text: string, at: number): boolean =>
  at > 0 && (arabicDigit(text, at - 1) >= 0 || isChineseDigit(text[at - 1]) || ".．".includes(text[at - 1] ?? ""));

const DASHES = "-‐‑–—－−~～〜至到";

/** “from … to” between two parts: -, —, ——, ～, 至, 到. Its end, or -1. */
export function rangeSign(text: string, at: number): number {
  const start = skipSpaces(text, at);
  if (!DASHES.includes(text[start] ?? "。")) return -1;
  return skipSpaces(text, DASHES.includes(text[start + 1] ?? "。") ? start + 2 : start + 1);
}

/** The end of the first of the words that stands at a position, -1 when none does. Longer words come first in the list. */
export function wordAt(text: string, at: number, words: readonly string[]): number {
  const start = skipSpaces(text, at);
  const word = words.find((w) => text.startsWith(w, start));
  return word === undefined ? -1 : start + word.length;
}
