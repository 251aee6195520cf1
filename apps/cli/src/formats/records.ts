import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type FigureRecord, recordsOfReport } from "@shuzhai/dataset";
import type { ReadFile } from "../input/read-files";

/** The figures of a file as rows to be. The file stands where a page has its address. */
export function recordsOf({ file, text, report, readAt }: ReadFile): FigureRecord[] {
  const hash = createHash("sha256").update(text.text).digest("hex");
  return recordsOfReport(report, text.text, {
    id: hash,
    url: file,
    title: text.meta?.title ?? basename(file),
    site: text.meta?.site ?? null,
    publisher: null,
    published: text.meta?.published ?? null,
    accessed: readAt.toISOString(),
    hash,
    length: text.text.length,
  });
}
