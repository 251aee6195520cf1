import type { Capture, Source } from "@shuzhai/core";
import {
  annotationPage,
  type CsvOptions,
  collected,
  csv,
  gbt7714,
  type HeaderLanguage,
  inBatches,
  longTable,
  observationTable,
  panelTable,
  type Table,
  writeLines,
} from "@shuzhai/dataset";
import { correctionLines } from "./corrections";

/** The files that captures leave as, in the order of the menu. */
export const FORMS = [
  "long",
  "excel",
  "observation",
  "panel",
  "workbook",
  "lines",
  "annotations",
  "citations",
  "corrections",
] as const;
export type Form = (typeof FORMS)[number];

export interface Exported {
  extension: string;
  content: Blob;
}

interface Content {
  captures: Capture[];
  sources: ReadonlyMap<string, Source>;
  headers: HeaderLanguage;
  now: Date;
}

/** The captures in a form. What needs a library of its own is loaded when it is asked for. */
export async function exportAs(form: Form, { captures, sources, headers, now }: Content): Promise<Exported> {
  const ids = new Set(captures.map(({ sourceId }) => sourceId));
  const used = [...sources.values()].filter(({ id }) => ids.has(id));
  const table = (made: Table, flavour: CsvOptions["flavour"] = "plain"): Exported => {
    return {
      extension: "csv",
      content: new Blob([csv(made, { bom: true, headers, flavour })], { type: "text/csv;charset=utf-8" }),
    };
  };
  const made = now.toISOString();
  switch (form) {
    case "long":
      return table(longTable(captures, used));
    case "excel":
      return table(longTable(captures, used), "excel");
    case "observation":
      return table(observationTable(captures, used));
    case "panel":
      return table(panelTable(captures, used).panel);
    case "workbook": {
      const { writeWorkbook } = await import("@shuzhai/dataset/files");
      const output = collected();
      await writeWorkbook({ captures, sources: used }, output, { made, projects: projectsOf(captures) });
      return { extension: "xlsx", content: new Blob([output.bytes().slice()], { type: XLSX }) };
    }
    case "lines": {
      const output = collected();
      await writeLines([used], inBatches(captures), output, { made });
      return { extension: "jsonl", content: new Blob([output.bytes().slice()], { type: "application/jsonl" }) };
    }
    case "annotations": {
      const text = JSON.stringify(annotationPage(captures, used), null, 2);
      return { extension: "jsonld", content: new Blob([text], { type: "application/ld+json" }) };
    }
    case "citations":
      return { extension: "txt", content: new Blob([used.map((source) => `${gbt7714(source)}\n`).join("")]) };
    case "corrections":
      return { extension: "corrections.jsonl", content: new Blob([correctionLines(captures, sources)]) };
  }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The projects of the captures, each mention once: several figures of one sentence tell of the same. */
function projectsOf(captures: readonly Capture[]) {
  const mentions = captures.flatMap(({ sourceId, project }) => (project ? [{ sourceId, project }] : []));
  return [...new Map(mentions.map((one) => [`${one.sourceId} ${one.project.id}`, one])).values()];
}
