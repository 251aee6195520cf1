import type { ReadableText } from "@shuzhai/core";
import { decodeHtml, decodeText, type UndecodableReason } from "@shuzhai/dataset";
import { isHtml, readHtml } from "./html";

export type ReadText = { ok: true; text: ReadableText } | { ok: false; reason: UndecodableReason; at?: number };

/** Bytes of a file to the text that the parser reads. */
export function readText(file: string, bytes: Uint8Array): ReadText {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024));
  if (!isHtml(file, head)) {
    const decoded = decodeText(bytes);
    return decoded.ok ? { ok: true, text: { text: decoded.text } } : decoded;
  }
  const decoded = decodeHtml(bytes);
  if (!decoded.ok) return decoded;
  const text = readHtml(decoded.text);
  return text.text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text };
}
