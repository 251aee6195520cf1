import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { type LibraryStream, linesOf, streamLines } from "@shuzhai/dataset";
import { isLibrary, isZip } from "@shuzhai/dataset/files";
import { fail, type Reading, type Tally } from "./read-files";

/** Whether a file is a library as JSON Lines, by how it begins. What cannot be opened is said where it is read. */
export async function isLines(file: string): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(64), 0, 64, 0);
      const head = buffer.subarray(0, bytesRead);
      return isLibrary(head) && !isZip(head);
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}

/** A library of any length, whose captures pass; null where something is wrong with it, which is said. */
export async function streamFile(file: string, reading: Reading, tally: Tally): Promise<LibraryStream | null> {
  tally.files++;
  const read = await streamLines(() => linesOf(createReadStream(file)));
  if (!read.ok) {
    fail(reading, tally, reading.texts.badLibrary(file, read.problems));
    return null;
  }
  tally.figures += read.stream.count;
  return read.stream;
}
