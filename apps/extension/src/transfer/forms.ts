import { bibtex, csl, gbt7714, type Output } from "@shuzhai/dataset";
import type { Content } from "./content";
import { writeLongBundle, writePanelBundle, writeSdmx } from "./write-archives";
import { writeAnnotations, writeCorrections, writeLibrary, writeSources, writeText } from "./write-records";
import { writeColumns, writeLong, writeObservation, writePanel, writeSheets } from "./write-tables";

interface FormOf {
  /** of the file's name */
  ending: string;
  type: string;
  /** how often the captures are read, the survey included */
  passes: number;
  write(content: Content, output: Output): Promise<unknown>;
}

const CSV = "text/csv";
const ZIP = "application/zip";
const TEXT = "text/plain";

/** The files that captures leave as. What needs a library of its own is loaded when it is asked for. */
export const FORMS = {
  bundle: { ending: "data.zip", type: ZIP, passes: 2, write: writeLongBundle },
  workbook: {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    passes: 3,
    write: writeSheets,
  },
  long: { ending: "csv", type: CSV, passes: 2, write: (content, output) => writeLong(content, output) },
  excel: { ending: "csv", type: CSV, passes: 2, write: (content, output) => writeLong(content, output, "excel") },
  observation: { ending: "observation.csv", type: CSV, passes: 2, write: writeObservation },
  panel: { ending: "panel.csv", type: CSV, passes: 2, write: writePanel },
  panelBundle: { ending: "panel.zip", type: ZIP, passes: 2, write: writePanelBundle },
  citations: {
    ending: "txt",
    type: TEXT,
    passes: 1,
    write: (content, output) => writeSources(content, output, gbt7714),
  },
  bibtex: {
    ending: "bib",
    type: "application/x-bibtex",
    passes: 1,
    write: (content, output) => writeSources(content, output, bibtex),
  },
  csl: {
    ending: "csl.json",
    type: "application/vnd.citationstyles.csl+json",
    passes: 1,
    write: ({ survey }, output) => writeText(`${JSON.stringify(survey.sources.map(csl), null, 2)}\n`, output),
  },
  lines: { ending: "jsonl", type: "application/jsonl", passes: 2, write: writeLibrary },
  parquet: { ending: "parquet", type: "application/vnd.apache.parquet", passes: 2, write: writeColumns },
  sdmx: { ending: "sdmx.zip", type: ZIP, passes: 2, write: writeSdmx },
  annotations: { ending: "jsonld", type: "application/ld+json", passes: 2, write: writeAnnotations },
  corrections: { ending: "corrections.jsonl", type: "application/jsonl", passes: 2, write: writeCorrections },
} satisfies Record<string, FormOf>;

export type Form = keyof typeof FORMS;

/** As the menu shows them. */
export const FORM_GROUPS = {
  most: ["bundle", "workbook"],
  csv: ["long", "excel", "observation", "panel", "panelBundle"],
  citations: ["citations", "bibtex", "csl"],
  programs: ["parquet", "sdmx", "lines", "annotations", "corrections"],
} as const satisfies Record<string, readonly Form[]>;
