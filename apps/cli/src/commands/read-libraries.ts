import { writeFile } from "node:fs/promises";
import { csv, type Library, mergeLibraries, mergeReport } from "@shuzhai/dataset";
import { EXIT } from "../exit";
import { readLibraries } from "../input/read-libraries";
import type { Command } from "./list";
import { ended } from "./read-reports";
import type { Work } from "./work";

/** export, merge: libraries, several made one, in another form. Where one cannot be read nothing is written. */
export async function runOnLibraries(
  { formats }: Extract<Command, { takes: "libraries" }>,
  work: Work,
): Promise<number> {
  const libraries = await readLibraries(work.reading, work.tally);
  if (!libraries) return EXIT.failed;
  const library = await asOne(libraries, work);
  if (!library) return EXIT.failed;
  const versions = [...new Set(library.captures.map(({ parserVersion }) => parserVersion))].sort();
  const format = formats[work.format]!(work.options);
  return ended(await work.write((output) => format(library, output, work.making(versions))), work.tally);
}

async function asOne(libraries: Library[], { reading: { say, texts }, reportFile }: Work): Promise<Library | null> {
  const [only] = libraries;
  if (only && libraries.length === 1 && reportFile === null) return only;
  const merged = mergeLibraries(libraries);
  const { library, shared, conflicts } = merged;
  say(
    texts.merged({
      given: libraries.map(({ captures }) => captures.length),
      kept: library.captures.length,
      shared,
      conflicts: conflicts.length,
      reported: reportFile !== null,
    }),
  );
  if (reportFile === null) return library;
  try {
    await writeFile(reportFile, csv(mergeReport(merged)));
    return library;
  } catch (error) {
    say(texts.outputFailed((error as NodeJS.ErrnoException).code ?? String(error)));
    return null;
  }
}
