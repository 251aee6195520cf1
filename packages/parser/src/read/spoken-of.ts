import { lastLevel } from "./memory";
import type { Draft, Here } from "./reader";

/** How far back a bracket may have been opened. */
const BRACKET = 160;

/**
 * The level that a rate without words of its own speaks of: the last one; right after a bracket (税收3.2亿元(其中国税1.9亿元),
 * 增长6.8%) the last one before the bracket.
 */
export function spokenOf({ cell, text, memory }: Here): Draft | null {
  const opened = cell.opening === ")" ? openingOf(text, cell.start) : -1;
  if (opened < 0) return lastLevel(memory);
  const before = memory.drafts.filter((draft) => draft.mention.start < opened);
  return lastLevel({ ...memory, drafts: before }) ?? lastLevel(memory);
}

function openingOf(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - BRACKET); i--) {
    const char = text.charAt(i);
    if (char === ")") depth++;
    else if (char === "(" && --depth <= 0) return i;
  }
  return -1;
}
