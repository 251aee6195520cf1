import type { Hints, ParsedReport, ReadableText } from "@shuzhai/core";
import { isLibrary } from "@shuzhai/dataset/files";
import { parse } from "@shuzhai/parser";
import type { Texts } from "../texts/texts";
import { readBytes } from "./read-bytes";
import { readText } from "./read-text";

/** A file as it was read. */
export interface ReadFile {
  /** as given on the command line, or its path in a folder that was given */
  file: string;
  text: ReadableText;
  report: ParsedReport;
  hints: Hints;
  readAt: Date;
}

export interface Reading {
  files: string[];
  hintsFor: (file: string) => Hints;
  stdin: AsyncIterable<Uint8Array>;
  /** the clock */
  now: () => Date;
  say: (message: string) => void;
  /** shown while it lasts, where someone looks on */
  progress: (done: number, of: number) => void;
  texts: Texts;
}

/** What a run came across, for its exit code and its last line. */
export interface Tally {
  files: number;
  failed: number;
  /** read, and no figure found */
  bare: number;
  figures: number;
}

export function emptyTally(): Tally {
  return { files: 0, failed: 0, bare: 0, figures: 0 };
}

/**
 * Reads one file after the other, each when it is asked for. One that cannot be read is said, counted and passed over;
 * so is one on which the parser fails, which is a fault of ours and must not cost the other ten thousand.
 */
export async function* readFiles(reading: Reading, tally: Tally): AsyncGenerator<ReadFile> {
  for await (const { file, bytes } of eachBytes(reading, tally)) {
    if (isLibrary(bytes)) {
      fail(reading, tally, reading.texts.unreadable(file, { ok: false, reason: "library" }));
      continue;
    }
    const read = readReport(file, bytes, reading, tally);
    if (read) yield read;
  }
}

/** The bytes of each file that can be opened. */
export async function* eachBytes({ files, stdin, say, progress, texts }: Reading, tally: Tally) {
  for (const file of files) {
    progress(tally.files, files.length);
    tally.files++;
    const read = await readBytes(file, stdin);
    if (read.ok) yield { file, bytes: read.bytes };
    else {
      say(texts.unreadable(file, read));
      tally.failed++;
    }
  }
}

/** The report in the bytes of a file; null where there is none, which is said. */
export function readReport(file: string, bytes: Uint8Array, reading: Reading, tally: Tally): ReadFile | null {
  const { hintsFor, now, say, texts } = reading;
  const read = readText(file, bytes);
  if (!read.ok) {
    fail(reading, tally, texts.unreadable(file, read));
    return null;
  }
  const hints = hintsFor(file);
  let report: ParsedReport;
  try {
    report = parse(read.text, hints);
  } catch (error) {
    fail(reading, tally, texts.unreadable(file, { ok: false, reason: "parserFailed", detail: String(error) }));
    return null;
  }
  if (report.figures.length === 0) {
    say(texts.noFigures(file));
    tally.bare++;
  }
  tally.figures += report.figures.length;
  return { file, text: read.text, report, hints, readAt: now() };
}

export function fail({ say }: Reading, tally: Tally, message: string): void {
  say(message);
  tally.failed++;
}

/** What a generator gives once its first is there; null where it gives none. */
export async function opened<T>(items: AsyncGenerator<T>): Promise<AsyncIterable<T> | null> {
  const first = await items.next();
  return first.done ? null : from(first.value, items);
}

async function* from<T>(first: T, rest: AsyncIterable<T>) {
  yield first;
  yield* rest;
}
