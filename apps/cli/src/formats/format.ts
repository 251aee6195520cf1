import type { Output } from "@shuzhai/dataset";
import type { ReadFile } from "../input/read-files";

/** One output format: files as they are read, bytes as they are made. */
export type Format = (files: AsyncIterable<ReadFile>, output: Output) => Promise<void>;

/** A format of text: what stands before all files, and what each file gives, which is written whole or not at all. */
export function textFormat(head: string, give: (file: ReadFile) => string): Format {
  const encoder = new TextEncoder();
  return async (files, output) => {
    let pending = head;
    for await (const file of files) {
      await output.write(encoder.encode(pending + give(file)));
      pending = "";
    }
  };
}
