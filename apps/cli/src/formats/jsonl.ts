import { registriesVersion } from "@shuzhai/core/registries";
import type { ReadFile } from "../input/read-files";
import { textFormat } from "./format";

/** One JSON record a line: how it was made, then the documents of each file, its figures, projects, relations and checks. */
export const jsonl = textFormat(
  ({ made, parserVersions }) => {
    const [parser] = parserVersions;
    return `${JSON.stringify({ type: "provenance", parser, registries: registriesVersion(), made })}\n`;
  },
  ({ file, report }: ReadFile) => {
    const records = [
      ...report.documents.map((document) => ({ type: "document", source: file, ...document })),
      ...report.figures.map((figure) => ({ type: "figure", source: file, ...figure })),
      ...report.projects.map((project) => ({ type: "project", source: file, ...project })),
      ...report.relations.map((relation) => ({ type: "relation", source: file, ...relation })),
      ...report.checks.map((check) => ({ type: "check", source: file, ...check })),
    ];
    return records.map((record) => `${JSON.stringify(record)}\n`).join("");
  },
);
