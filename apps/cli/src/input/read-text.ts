import type { ReadableText } from "@shuzhai/core";
import { decodeText, type UndecodableReason } from "@shuzhai/dataset";

export type ReadText = { ok: true; text: ReadableText } | { ok: false; reason: UndecodableReason; at?: number };

/** Bytes of a file to the text that the parser reads. */
export function readText(_file: string, bytes: Uint8Array): ReadText {
  const decoded = decodeText(bytes);
  return decoded.ok ? { ok: true, text: { text: decoded.text } } : decoded;
}
