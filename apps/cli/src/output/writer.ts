import type { ParsedReport, ReadableText } from "@shuzhai/core";

/** A file as it was read. */
export interface ReadFile {
  /** as given on the command line */
  file: string;
  text: ReadableText;
  report: ParsedReport;
  readAt: Date;
}

/** One output format: what stands before all files, and what each file gives. A file is written whole or not at all. */
export interface Writer {
  head: string;
  file(read: ReadFile): string;
}
