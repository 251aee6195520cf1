import type { ReadFile } from "../input/read-files";
import { textFormat } from "./format";

/** One JSON record a line: the documents of a file, then its figures, projects, relations and checks. */
export const jsonl = textFormat("", ({ file, report }: ReadFile) => {
  const records = [
    ...report.documents.map((document) => ({ type: "document", source: file, ...document })),
    ...report.figures.map((figure) => ({ type: "figure", source: file, ...figure })),
    ...report.projects.map((project) => ({ type: "project", source: file, ...project })),
    ...report.relations.map((relation) => ({ type: "relation", source: file, ...relation })),
    ...report.checks.map((check) => ({ type: "check", source: file, ...check })),
  ];
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
});
