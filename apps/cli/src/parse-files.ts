import type { Hints } from "@shuzhai/core";
import { parse } from "@shuzhai/parser";
import type { Format } from "./arguments";
import { EXIT } from "./exit";
import { readBytes } from "./input/read-bytes";
import { readText } from "./input/read-text";
import { csvFile } from "./output/csv-file";
import { jsonl } from "./output/jsonl";
import type { Sink } from "./output/sink";
import { terminalTable } from "./output/terminal-table";
import type { Writer } from "./output/writer";
import type { Texts } from "./texts/texts";

const WRITERS: Record<Format, Writer> = { jsonl, csv: csvFile, table: terminalTable };

interface Task {
  files: string[];
  format: Format;
  hintsFor: (file: string) => Hints;
  stdin: AsyncIterable<Uint8Array>;
  /** the clock */
  now: () => Date;
  out: Sink;
  say: (message: string) => void;
  texts: Texts;
}

/**
 * Reads one file after the other and writes what each gives before the next is opened. A file that cannot be read is
 * said and passed over. The exit code tells a failed file, and a run that found no figure at all.
 */
export async function parseFiles({ files, format, hintsFor, stdin, now, out, say, texts }: Task): Promise<number> {
  const writer = WRITERS[format];
  let failed = false;
  let found = 0;
  let pending = writer.head;
  for (const file of files) {
    const bytes = await readBytes(file, stdin);
    const text = bytes.ok ? readText(file, bytes.bytes) : bytes;
    if (!text.ok) {
      say(texts.unreadable(file, text));
      failed = true;
      continue;
    }
    const report = parse(text.text, hintsFor(file));
    if (report.figures.length === 0) say(texts.noFigures(file));
    found += report.figures.length;
    const written = await out.write(pending + writer.file({ file, text: text.text, report, readAt: now() }));
    if (!written.ok && written.reason === "closed") return EXIT.ok;
    if (!written.ok) {
      say(texts.outputFailed(written.detail));
      return EXIT.failed;
    }
    pending = "";
  }
  return failed || found === 0 ? EXIT.failed : EXIT.ok;
}
