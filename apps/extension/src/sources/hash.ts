/**
 * SHA-256 of a text's UTF-8 bytes, hexadecimal. For the service worker and the extension's own pages only: a content
 * script on an http page has no `crypto.subtle`.
 */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
