import { streamOf } from "@shuzhai/dataset";
import { isLibrary, readLibrary } from "@shuzhai/dataset/files";
import { type Batch, batchesOfSources, batchOfReport } from "../records/batch";
import { eachBytes, fail, type Reading, readReport, type Tally } from "./read-files";
import { sayChanges } from "./read-libraries";

/** Figures of reports and of libraries, told apart by their content. */
export async function* readFigures(reading: Reading, tally: Tally): AsyncGenerator<Batch> {
  for await (const { file, bytes } of eachBytes(reading, tally)) {
    if (!isLibrary(bytes)) {
      const report = readReport(file, bytes, reading, tally);
      if (report) yield batchOfReport(report);
      continue;
    }
    const read = await readLibrary(bytes);
    if (!read.ok) {
      fail(reading, tally, reading.texts.badLibrary(file, read.problems));
      continue;
    }
    sayChanges(file, read.changes, reading);
    tally.figures += read.library.captures.length;
    yield* batchesOfSources(streamOf(read.library));
  }
}
