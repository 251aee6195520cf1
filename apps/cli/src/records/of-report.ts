import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Source } from "@shuzhai/core";
import { type FigureRecord, recordsOfReport } from "@shuzhai/dataset";
import type { ReadFile } from "../input/read-files";

/** The figures of a file as rows to be. */
export function recordsOf(read: ReadFile): FigureRecord[] {
  return recordsOfReport(read.report, read.text.text, sourceOf(read));
}

/** The file stands where a page has its address. */
export function sourceOf({ file, text, readAt }: ReadFile): Source {
  const hash = createHash("sha256").update(text.text).digest("hex");
  return {
    id: hash,
    url: file,
    title: text.meta?.title ?? basename(file),
    site: text.meta?.site ?? null,
    publisher: null,
    published: text.meta?.published ?? null,
    accessed: readAt.toISOString(),
    hash,
    length: text.text.length,
  };
}
