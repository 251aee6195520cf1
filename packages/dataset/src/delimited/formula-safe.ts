/**
 * A spreadsheet takes a cell that begins so for a formula, full-width signs in some locales
 * (OWASP, CSV Injection). A report's sentence may begin with a dash; a page may put =HYPERLINK(…) there.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;
const NUMBER = /^[-+]?\d+(\.\d+)?%?$/;

/** A text that no spreadsheet will run: an apostrophe before what looks like a formula. Numbers are left alone. */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
