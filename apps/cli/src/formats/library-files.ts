import type { Capture } from "@shuzhai/core";
import { annotationPage, bibtex, csl, gbt7714, type LibraryStream, type Output, writeLines } from "@shuzhai/dataset";
import { writeWorkbook } from "@shuzhai/dataset/files";
import { batchesOfSources, batchesOfStream } from "../records/batch";
import type { Making, TableFormat } from "./format";
import type { FormatOptions } from "./options";
import { xlsxFormat } from "./table-files";

/** One output format of captures. */
export type LibraryFormat = (library: LibraryStream, output: Output, making: Making) => Promise<void>;

/** A format of figures for those of a library, as they pass where a row is a figure. */
export function ofLibrary(give: (options: FormatOptions) => TableFormat) {
  return (options: FormatOptions): LibraryFormat => {
    const batches = options.form === "long" ? batchesOfStream : batchesOfSources;
    return (library, output, making) => give(options)(batches(library), output, making);
  };
}

/** The form that reads back. */
export const linesFormat: LibraryFormat = async ({ sources, captures }, output, { provenance }) => {
  await writeLines([sources], captures(), output, { made: provenance.made });
};

/** The long form reads back; other forms are tables only. */
export function workbookFormat(options: FormatOptions): LibraryFormat {
  if (options.form !== "long") return ofLibrary(xlsxFormat)(options);
  return async (library, output, { provenance, note }) => {
    note(await writeWorkbook(library, output, { made: provenance.made, moneyUnit: options.money }));
  };
}

export const annotationsFormat: LibraryFormat = text(async ({ captures, sources }) => {
  const all: Capture[] = [];
  for await (const batch of captures()) all.push(...batch);
  return `${JSON.stringify(annotationPage(all, sources), null, 2)}\n`;
});

/** The sources of the captures, once each. */
export const CITATIONS = {
  gbt7714: text(({ sources }) => sources.map((source) => `${gbt7714(source)}\n`).join("")),
  bibtex: text(({ sources }) => sources.map((source) => `${bibtex(source)}\n`).join("")),
  csl: text(({ sources }) => `${JSON.stringify(sources.map(csl), null, 2)}\n`),
};

function text(give: (library: LibraryStream) => string | Promise<string>): LibraryFormat {
  return async (library, output) => output.write(new TextEncoder().encode(await give(library)));
}
