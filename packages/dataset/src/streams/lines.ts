/** Bytes that are decoded together: one string of a whole library would be longer than a string can be. */
const PART = 1 << 20;

/** The lines of a stream of UTF-8 bytes, a line at a time; the line end, with its carriage return, belongs to none. */
export async function* linesOf(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PART) {
      const lines = (rest + decoder.decode(chunk.subarray(at, at + PART), { stream: true })).split(/\r?\n/);
      rest = lines.pop()!;
      yield* lines;
    }
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
