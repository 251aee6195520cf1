import type { Bound } from "@shuzhai/core";
import { AMBIGUOUS_BEFORE, BOUND_AFTER, BOUND_BEFORE } from "../lexicon/bounds";

export interface FoundBound {
  bound: Bound;
  text: string;
  at: number;
}

/** The bound word that ends at an offset, if any. */
export function boundBefore(text: string, end: number, start: number): FoundBound | null {
  for (const [word, bound] of BOUND_BEFORE) {
    const at = end - word.length;
    if (at < start || !text.startsWith(word, at)) continue;
    if (AMBIGUOUS_BEFORE.has(word) && !standsAlone(text, at, start, word)) continue;
    return { bound, text: word, at };
  }
  return null;
}

/** 通过5项 is no bound, 超过 is; 附近3家 is none, 近3家 is. */
function standsAlone(text: string, at: number, start: number, word: string): boolean {
  const before = at > start ? text.charAt(at - 1) : "";
  return word === "过" ? false : !"附靠临邻最远".includes(before) || before === "";
}

/** The bound word that begins at an offset, if any. */
export function boundAfter(text: string, at: number): FoundBound | null {
  for (const [word, bound] of BOUND_AFTER) if (text.startsWith(word, at)) return { bound, text: word, at };
  return null;
}
