import { bytesOf, fourByteCode, gb18030Table } from "./gb18030-table";

export type OutputEncoding = "utf-8" | "gb18030";

/** The number of the first four-byte code beyond the first plane (GB 18030: 90308130 is U+10000). */
const SUPPLEMENTARY = 189_000;

const REPLACEMENT = 0xfffd;

/**
 * A text in bytes. GB18030 holds every character of Unicode; half a surrogate pair becomes U+FFFD in both, and so do
 * nineteen private characters that GB18030-2005 used for what has a character of its own since.
 */
export function encodeText(text: string, encoding: OutputEncoding): Uint8Array {
  return encoding === "utf-8" ? new TextEncoder().encode(text) : encodeGb18030(text);
}

function encodeGb18030(text: string): Uint8Array {
  const table = gb18030Table();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    const whole = point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
    const code = whole > 0xffff ? fourByteCode(SUPPLEMENTARY + whole - 0x10000) : table[whole] || table[REPLACEMENT]!;
    for (const byte of bytesOf(code)) bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}
