import { longestUtf8Run } from "./utf8-run";

/** `encoding`: as TextDecoder names it; `at`: how many bytes fit, as far as they go. */
export type Decoded =
  | { ok: true; text: string; encoding: string; bom: boolean }
  | { ok: false; reason: UndecodableReason; at?: number };

/** mixed: UTF-8 with bytes that are not (two encodings in one file, or a file cut short); damaged: no encoding fits. */
export type UndecodableReason = "empty" | "pdf" | "binary" | "mixed" | "damaged";

const BOMS: { encoding: string; bytes: number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/**
 * Four Chinese characters in a row. GB18030 text holds such a run of UTF-8 by chance at most about twice in a row
 * (measured on seventy reports), so a longer one says that UTF-8 was written here.
 */
const UTF8_FOR_CERTAIN = 4;

/**
 * Bytes of a file as text: by its byte order mark, else UTF-8 where every byte fits, else GB18030 where every byte
 * fits. A file that holds both, or that is cut or damaged, is refused: half of it would be read as other characters.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return { ok: false, reason: "pdf" };
  const marked = BOMS.find((bom) => startsWith(bytes, bom.bytes));
  if (marked) return whole(bytes, marked.encoding, true) ?? damaged("damaged", bytes, marked.encoding);
  const control = bytes.findIndex(isBinary);
  if (control >= 0) return { ok: false, reason: "binary", at: control };
  const utf8 = whole(bytes, "utf-8", false);
  if (utf8) return utf8;
  if (longestUtf8Run(bytes) >= UTF8_FOR_CERTAIN) return damaged("mixed", bytes, "utf-8");
  return whole(bytes, "gb18030", false) ?? damaged("damaged", bytes, "gb18030");
}

function damaged(reason: "mixed" | "damaged", bytes: Uint8Array, encoding: string): Decoded {
  return { ok: false, reason, at: firstMisfit(bytes, encoding) };
}

function whole(bytes: Uint8Array, encoding: string, bom: boolean): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text, encoding, bom };
  } catch {
    return null;
  }
}

/** Control characters that no text holds: all but tab, line feed, form feed, carriage return, end of file and escape. */
function isBinary(byte: number): boolean {
  return byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte);
}

function startsWith(bytes: Uint8Array, head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

/** The byte up to which the encoding fits, by halving: a decoder fails on any beginning that holds the misfit. */
function firstMisfit(bytes: Uint8Array, encoding: string): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins(bytes.subarray(0, middle), encoding)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the bytes begin a text: a character cut at their end is no misfit. */
function begins(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
