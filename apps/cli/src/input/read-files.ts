import type { Hints, ParsedReport, ReadableText } from "@shuzhai/core";
import { parse } from "@shuzhai/parser";
import type { Texts } from "../texts/texts";
import { readBytes } from "./read-bytes";
import { readText } from "./read-text";

/** A file as it was read. */
export interface ReadFile {
  /** as given on the command line */
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
  texts: Texts;
}

/** What a run came across, for its exit code. */
export interface Tally {
  failed: number;
  figures: number;
}

/** Reads one file after the other, each when it is asked for. A file that cannot be read is said, counted and passed over. */
export async function* readFiles(reading: Reading, tally: Tally): AsyncGenerator<ReadFile> {
  const { files, hintsFor, stdin, now, say, texts } = reading;
  for (const file of files) {
    const bytes = await readBytes(file, stdin);
    const read = bytes.ok ? readText(file, bytes.bytes) : bytes;
    if (!read.ok) {
      say(texts.unreadable(file, read));
      tally.failed++;
      continue;
    }
    const hints = hintsFor(file);
    const report = parse(read.text, hints);
    if (report.figures.length === 0) say(texts.noFigures(file));
    tally.figures += report.figures.length;
    yield { file, text: read.text, report, hints, readAt: now() };
  }
}

/** The files once the first that can be read is; null where none can. */
export async function opened(files: AsyncGenerator<ReadFile>): Promise<AsyncIterable<ReadFile> | null> {
  const first = await files.next();
  return first.done ? null : from(first.value, files);
}

async function* from(first: ReadFile, rest: AsyncIterable<ReadFile>) {
  yield first;
  yield* rest;
}
