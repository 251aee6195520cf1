import { PARSER_VERSION } from "@shuzhai/parser";
import { EXIT } from "../exit";
import { readFigures } from "../input/read-figures";
import { opened, readFiles, type Tally } from "../input/read-files";
import type { Command } from "./list";
import type { Work } from "./work";

/** parse, explain: reports to what was read in them. Where nothing can be read nothing is written, not even a head. */
export async function runOnReports({ formats }: Extract<Command, { takes: "reports" }>, work: Work): Promise<number> {
  const files = await opened(readFiles(work.reading, work.tally));
  if (!files) return EXIT.failed;
  const format = formats[work.format]!(work.options);
  return ended(await work.write((output) => format(files, output, work.making([PARSER_VERSION]))), work.tally);
}

/** completion, checks: reports and libraries to what they say together. */
export async function runOnFigures({ formats }: Extract<Command, { takes: "figures" }>, work: Work): Promise<number> {
  const batches = await opened(readFigures(work.reading, work.tally));
  if (!batches) return EXIT.failed;
  const format = formats[work.format]!(work.options);
  return ended(await work.write((output) => format(batches, output, work.making([PARSER_VERSION]))), work.tally);
}

export function ended(written: "written" | "closed" | "failed", { failed, figures }: Tally): number {
  if (written === "closed") return EXIT.ok;
  return written === "failed" || failed > 0 || figures === 0 ? EXIT.failed : EXIT.ok;
}
