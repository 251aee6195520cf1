import {
  annotationPage,
  bibtex,
  csl,
  gbt7714,
  inBatches,
  type Library,
  type Output,
  writeLines,
} from "@shuzhai/dataset";
import { writeWorkbook } from "@shuzhai/dataset/files";
import { batchesOfLibrary } from "../records/batch";
import type { Making, TableFormat } from "./format";
import type { FormatOptions } from "./options";
import { xlsxFormat } from "./table-files";

/** One output format of captures. */
export type LibraryFormat = (library: Library, output: Output, making: Making) => Promise<void>;

/** A format of figures for those of a library. */
export function ofLibrary(format: TableFormat): LibraryFormat {
  return (library, output, making) => format(batchesOfLibrary(library), output, making);
}

/** The form that reads back. */
export const linesFormat: LibraryFormat = async ({ sources, captures }, output, { provenance }) => {
  await writeLines([sources], inBatches(captures), output, { made: provenance.made });
};

/** The long form reads back; other forms are tables only. */
export function workbookFormat(options: FormatOptions): LibraryFormat {
  if (options.form !== "long") return ofLibrary(xlsxFormat(options));
  return async (library, output, { provenance, note }) => {
    note(await writeWorkbook(library, output, { made: provenance.made, moneyUnit: options.money }));
  };
}

export const annotationsFormat: LibraryFormat = text(
  ({ captures, sources }) => `${JSON.stringify(annotationPage(captures, sources), null, 2)}\n`,
);

/** The sources of the captures, once each. */
export const CITATIONS = {
  gbt7714: text(({ sources }) => sources.map((source) => `${gbt7714(source)}\n`).join("")),
  bibtex: text(({ sources }) => sources.map((source) => `${bibtex(source)}\n`).join("")),
  csl: text(({ sources }) => `${JSON.stringify(sources.map(csl), null, 2)}\n`),
};

function text(give: (library: Library) => string): LibraryFormat {
  return async (library, output) => output.write(new TextEncoder().encode(give(library)));
}
