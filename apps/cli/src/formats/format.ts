import type { Output, Provenance } from "@shuzhai/dataset";
import type { XlsxNotes } from "@shuzhai/dataset/files";
import type { ReadFile } from "../input/read-files";
import type { Batch } from "../records/batch";

/** What a format is told beside its figures, and whom it tells what had to give way. */
export interface Making {
  provenance: Provenance;
  note(notes: XlsxNotes): void;
  /** lines that a table for the terminal does not show */
  leftOut(lines: number): void;
}

/** One output format of reports: files as they are read, bytes as they are made. */
export type ReportFormat = (files: AsyncIterable<ReadFile>, output: Output, making: Making) => Promise<void>;

/** One output format of figures, whether they were just read or captured. */
export type TableFormat = (batches: AsyncIterable<Batch>, output: Output, making: Making) => Promise<void>;

/** A format of text: what stands before all files, and what each file gives, which is written whole or not at all. */
export function textFormat(head: string, give: (file: ReadFile) => string): ReportFormat {
  const encoder = new TextEncoder();
  return async (files, output) => {
    let pending = head;
    for await (const file of files) {
      await output.write(encoder.encode(pending + give(file)));
      pending = "";
    }
  };
}
