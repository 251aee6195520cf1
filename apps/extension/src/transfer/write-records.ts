import type { Capture, Source } from "@shuzhai/core";
import { annotationPage, type Output, writeLines } from "@shuzhai/dataset";
import type { Content } from "./content";
import { correctionLines } from "./corrections";

/** What the library takes back. */
export function writeLibrary({ captures, survey, provenance }: Content, output: Output) {
  return writeLines([survey.sources], captures(), output, { made: provenance.made });
}

/** One JSON-LD document: it is made in memory. */
export async function writeAnnotations({ captures, survey }: Content, output: Output) {
  const all: Capture[] = [];
  for await (const batch of captures()) all.push(...batch);
  await writeText(JSON.stringify(annotationPage(all, survey.sources), null, 2), output);
}

export async function writeCorrections({ captures, survey }: Content, output: Output) {
  const sources = new Map(survey.sources.map((source) => [source.id, source]));
  for await (const batch of captures()) await writeText(correctionLines(batch, sources), output);
}

/** The sources, each as `entry` has it. */
export function writeSources({ survey }: Content, output: Output, entry: (source: Source) => string) {
  return writeText(survey.sources.map((source) => `${entry(source)}\n`).join(""), output);
}

export async function writeText(text: string, output: Output): Promise<void> {
  await output.write(new TextEncoder().encode(text));
}
