import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Output } from "./output";

/** fast: tables are mostly repetition, and more effort saves little */
const LEVEL = 3;
/** characters that are kept before they are compressed: one call a cell would cost more than its work */
const PART = 1 << 16;

/** A file inside a zip, written in parts. */
export interface ZipFile {
  push(text: string): void;
  end(text: string): void;
}

/** A zip that is written as its files grow, one after the other. */
export function zipInto(output: Output) {
  let ready: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failed = error;
    else ready.push(part);
  });

  function file(name: string): ZipFile {
    const entry = new ZipDeflate(name, { level: LEVEL });
    zip.add(entry);
    let waiting: string[] = [];
    let length = 0;
    const push = (text: string, last: boolean) => {
      waiting.push(text);
      length += text.length;
      if (!last && length < PART) return;
      entry.push(strToU8(waiting.join("")), last);
      waiting = [];
      length = 0;
    };
    return { push: (text) => push(text, false), end: (text) => push(text, true) };
  }

  /** Hands over what is ready. */
  async function flushed(): Promise<void> {
    if (failed) throw failed;
    const parts = ready;
    ready = [];
    for (const part of parts) await output.write(part);
  }

  return {
    file,
    whole: (name: string, text: string) => file(name).end(text),
    flushed,
    async close() {
      zip.end();
      await flushed();
    },
  };
}
