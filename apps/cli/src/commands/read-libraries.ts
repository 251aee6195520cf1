import { writeFile } from "node:fs/promises";
import { csv, type Library, type LibraryStream, mergeLibraries, mergeReport, streamOf } from "@shuzhai/dataset";
import { EXIT } from "../exit";
import { readLibraries } from "../input/read-libraries";
import { isLines, streamFile } from "../input/stream-file";
import type { Command } from "./list";
import { ended } from "./read-reports";
import type { Work } from "./work";

/** export, merge: libraries, several made one, in another form. Where one cannot be read nothing is written. */
export async function runOnLibraries(
  { formats }: Extract<Command, { takes: "libraries" }>,
  work: Work,
): Promise<number> {
  const library = await asked(work);
  if (!library) return EXIT.failed;
  const format = formats[work.format]!(work.options);
  const making = work.making(library.parserVersions);
  return ended(await work.write((output) => format(library, output, making)), work.tally);
}

/** A single file of JSON Lines passes, however long it is; all else is taken into memory. */
async function asked(work: Work): Promise<LibraryStream | null> {
  const { reading, tally, reportFile } = work;
  const [only] = reading.files;
  if (only !== undefined && reading.files.length === 1 && reportFile === null && (await isLines(only)))
    return streamFile(only, reading, tally);
  const libraries = await readLibraries(reading, tally);
  const library = libraries && (await asOne(libraries, work));
  return library && streamOf(library);
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
