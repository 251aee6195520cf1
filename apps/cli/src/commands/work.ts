import type { Output } from "@shuzhai/dataset";
import type { Making } from "../formats/format";
import type { FormatOptions } from "../formats/options";
import type { Reading, Tally } from "../input/read-files";

/** What every command is given: what to read, where to write, whom to tell. */
export interface Work {
  reading: Reading;
  tally: Tally;
  format: string;
  options: FormatOptions;
  /** a JSON file with headers of a foreign table; null without */
  mapFile: string | null;
  /** where the report of a merge goes; null for nowhere */
  reportFile: string | null;
  /** Writes to the output that was asked for; whether it could. */
  write(work: (output: Output) => Promise<void>): Promise<"written" | "closed" | "failed">;
  making(parserVersions: string[]): Making;
}
