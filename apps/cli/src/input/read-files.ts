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
    const report = parse(read.text, hintsFor(file));
    if (report.figures.length === 0) say(texts.noFigures(file));
    tally.figures += report.figures.length;
    yield { file, text: read.text, report, readAt: now() };
  }
}
