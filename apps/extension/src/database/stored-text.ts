/** A source's readable text as it is kept: gzip of its UTF-8 bytes. `length` in UTF-16 units. */
export interface StoredText {
  hash: string;
  encoding: "gzip";
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

export async function compress(text: string, hash: string): Promise<StoredText> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return { hash, encoding: "gzip", bytes, length: text.length };
}

export async function decompress(stored: StoredText): Promise<string> {
  const stream = new Blob([stored.bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
