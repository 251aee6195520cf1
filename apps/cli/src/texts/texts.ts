import type { BadUsage } from "../arguments";
import type { ReadHints } from "../hints";
import type { ReadBytes } from "../input/read-bytes";
import type { ReadText } from "../input/read-text";
import { en } from "./en";
import { zh } from "./zh";

type Failure<T> = Extract<T, { ok: false }>;

/** Every text that a person sees. Both languages implement it, so none can lack one. */
export interface Texts {
  help: string;
  usage(bad: BadUsage): string;
  hints(bad: Failure<ReadHints>): string;
  unreadable(file: string, why: Failure<ReadBytes> | Failure<ReadText>): string;
  noFigures(file: string): string;
  outputFailed(detail: string): string;
}

/** Chinese for a Chinese locale (LC_ALL before LC_MESSAGES before LANG, as POSIX orders them), else English. */
export function textsFor(env: Record<string, string | undefined>): Texts {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return locale.startsWith("zh") ? zh : en;
}
