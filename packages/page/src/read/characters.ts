/** Space, tab, line feed, form feed, carriage return: what CSS collapses. &nbsp; and the ideographic space are kept. */
export function isCollapsible(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

/**
 * Characters that a reader cannot see and that sites sprinkle into words and numbers: soft hyphen, zero-width spaces
 * and joiners, marks of direction, byte order mark. They are left out of the text, so that a quote stays the same
 * when a site sprinkles anew; positions step over them.
 */
export function isInvisible(code: number): boolean {
  if (code === 0xad || code === 0xfeff) return true;
  if (code < 0x200b || code > 0x2069) return false;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
}

/**
 * East Asian Width W, F or H, as far as Chinese pages go: a line end between two of these is no gap
 * (CSS Text 3, section 4.1.3, Segment Break Transformation).
 */
export function isWide(code: number): boolean {
  if (code < 0x2e80) return false;
  return (
    code <= 0xa4cf || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || isWideBeyond(code)
  );
}

/** full-width forms and surrogates (Chinese characters beyond the first plane) */
function isWideBeyond(code: number): boolean {
  return (code >= 0xff00 && code <= 0xffe6) || (code >= 0xd800 && code <= 0xdfff);
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The raised form of an ASCII digit, of the same length; other characters as they are. */
export function raised(char: string): string {
  return char >= "0" && char <= "9" ? SUPERSCRIPTS.charAt(Number(char)) : char;
}
