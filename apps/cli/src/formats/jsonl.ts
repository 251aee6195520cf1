import { registriesVersion } from "@shuzhai/core/registries";
import type { ReadFile } from "../input/read-files";
import { sourceOf } from "../records/of-report";
import { textFormat } from "./format";

/** One JSON record a line: the documents of a file and how they were read, then its figures, projects, relations and checks. */
export const jsonl = textFormat("", (read: ReadFile) => {
  const { file, report } = read;
  const { hash, accessed } = sourceOf(read);
  const how = { sha256: hash, parserVersion: report.parserVersion, registries: registriesVersion(), readAt: accessed };
  const records = [
    ...report.documents.map((document) => ({ type: "document", source: file, ...document, ...how })),
    ...report.figures.map((figure) => ({ type: "figure", source: file, ...figure })),
    ...report.projects.map((project) => ({ type: "project", source: file, ...project })),
    ...report.relations.map((relation) => ({ type: "relation", source: file, ...relation })),
    ...report.checks.map((check) => ({ type: "check", source: file, ...check })),
  ];
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
});
