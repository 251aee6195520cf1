import type { Output } from "@shuzhai/dataset";
import { strToU8, Zip, ZipDeflate } from "fflate";

/** A zip that is written as its files grow, one after the other. */
export function zipInto(output: Output) {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  const handOver = async () => {
    const parts = ready;
    ready = [];
    for (const part of parts) await output.write(part);
  };
  const file = (name: string): Output & { end(): Promise<void> } => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    const push = (bytes: Uint8Array, last: boolean) => {
      entry.push(bytes, last);
      return handOver();
    };
    return { write: (bytes) => push(bytes, false), end: () => push(new Uint8Array(), true) };
  };
  return {
    file,
    async whole(name: string, text: string) {
      const entry = file(name);
      await entry.write(strToU8(text));
      await entry.end();
    },
    async close() {
      zip.end();
      await handOver();
    },
  };
}
