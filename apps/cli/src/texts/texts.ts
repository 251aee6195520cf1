import type { Problem } from "@shuzhai/dataset";
import type { Mapped, ReadForeign, SheetChange, XlsxNotes } from "@shuzhai/dataset/files";
import type { BadUsage } from "../arguments";
import type { ReadHints } from "../hints";
import type { ReadBytes } from "../input/read-bytes";
import type { Tally } from "../input/read-files";
import type { ReadMapping } from "../input/read-mapping";
import type { ReadText } from "../input/read-text";
import { en } from "./en";
import { zh } from "./zh";

type Failure<T> = Extract<T, { ok: false }>;

/** A file that holds no report: a library is read by other commands, and a parser that fails is a fault of ours. */
export type NoReport = { ok: false; reason: "library" } | { ok: false; reason: "parserFailed"; detail: string };

export interface MergeCounts {
  /** captures of each library that was given */
  given: number[];
  kept: number;
  shared: number;
  conflicts: number;
  /** whether a report of them is written */
  reported: boolean;
}

/** Every text that a person sees. Both languages implement it, so none can lack one. */
export interface Texts {
  help: string;
  usage(bad: BadUsage): string;
  hints(bad: Failure<ReadHints>): string;
  mapping(bad: Failure<ReadMapping>): string;
  unreadable(file: string, why: Failure<ReadBytes> | Failure<ReadText> | NoReport): string;
  /** the first problems of a library, in one message */
  badLibrary(file: string, problems: Problem[]): string;
  badTable(file: string, why: Failure<ReadForeign>): string;
  unmapped(file: string, headers: string[], mapped: Mapped): string;
  converted(file: string, encoding: string, rows: number): string;
  sheetChanges(file: string, changes: SheetChange[]): string;
  merged(counts: MergeCounts): string;
  /** what a workbook had to do to its content; nothing where it all fits */
  workbook(notes: XlsxNotes): string[];
  /** targets without an actual, which only the CSV lists */
  leftOut(lines: number): string;
  noFigures(file: string): string;
  passedOver(folder: string, endings: ReadonlyMap<string, number>): string;
  progress(done: number, of: number): string;
  summary(tally: Tally): string;
  outputFailed(detail: string): string;
}

/** Chinese for a Chinese locale (LC_ALL before LC_MESSAGES before LANG, as POSIX orders them), else English. */
export function textsFor(env: Record<string, string | undefined>): Texts {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return locale.startsWith("zh") ? zh : en;
}
