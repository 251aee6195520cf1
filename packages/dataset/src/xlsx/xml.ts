const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What XML 1.0 cannot hold, and an underscore that would read as the escape of such (ECMA-376, 22.9.2.19 ST_Xstring). */
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\r|_(?=x[0-9A-Fa-f]{4}_)/g;
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as XML that spreadsheets read back as it was; half a surrogate pair becomes U+FFFD. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** A text without half surrogate pairs, which no file can hold. */
export function wellFormed(text: string): string {
  return text.replace(HALF_PAIR, "\ufffd");
}

/** A, B … Z, AA … of a zero-based column. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
