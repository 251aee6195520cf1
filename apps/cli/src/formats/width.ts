/** East Asian Width W and F (UAX #11) as far as Chinese texts go, and emoji: two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Combining marks, zero-width characters and controls take none. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Columns of a terminal that a text takes. */
export function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}

/** A text in exactly so many columns: cut with … or filled with spaces, on the left for numbers. */
export function padded(text: string, columns: number, right = false): string {
  const whole = text.replace(/\s+/g, " ");
  const shown = width(whole) <= columns ? whole : `${head(whole, columns - 1)}…`;
  const fill = " ".repeat(columns - width(shown));
  return right ? fill + shown : shown + fill;
}

function head(text: string, columns: number): string {
  let left = columns;
  let kept = "";
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    kept += character;
  }
  return kept;
}

function widthOf(character: string): number {
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
