import { type Decoded, decodeText } from "./decode";

/** How far a browser looks for the declaration (HTML Standard, "prescan a byte stream to determine its encoding"). */
const PRESCAN = 1024;
const REPLACEMENT = "\ufffd";

/**
 * Bytes of an HTML file as a browser would read them: byte order mark, else the charset that a `<meta>` declares,
 * else as any text. A declaration that does not fit the bytes (a page saved with its old one) gives way to the
 * encoding that does; a browser would show boxes there.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const undeclared = decodeText(bytes);
  if (undeclared.ok && undeclared.bom) return undeclared;
  if (!undeclared.ok && undeclared.reason !== "mixed" && undeclared.reason !== "damaged") return undeclared;
  const declared = declaredDecoder(bytes);
  if (!declared) return undeclared;
  const text = declared.decode(bytes);
  if (undeclared.ok && text.includes(REPLACEMENT)) return undeclared;
  return { ok: true, text, encoding: declared.encoding, bom: false };
}

function declaredDecoder(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const label = /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i
    .exec(head)?.[1]
    ?.toLowerCase();
  if (!label) return null;
  // a page whose declaration can be read byte by byte is not in UTF-16, whatever it says (HTML Standard)
  const encoding = label.startsWith("utf-16") ? "utf-8" : label;
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}
