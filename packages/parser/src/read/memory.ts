import type { Draft } from "./reader";

/** What the sentence has said so far: what later numbers, which leave it unsaid, take up. */
export interface Memory {
  drafts: Draft[];
  /** months that the text hides: reported, but nothing later takes them up */
  months: Draft[];
  /** names of a list still without a number: 养老保险、基本医保│参保率分别达… */
  heads: string[];
  /** the names of the list that the clause before went through */
  listed: string[];
  /** the clause before, where it holds no number: what a bare 面积 or 覆盖率 belongs to */
  topic: string;
  /** the verb that siblings after 、 share */
  verb: string;
  /** 相比2015年，…: the year with which the whole sentence compares */
  since: string | null;
  /** the names of a composition, and whether it is the earlier one */
  parts: string[];
  partMeasure: "share" | "from";
  /** how many places the sentence had when 分别 began to give them out */
  rankedFrom: number | null;
  /** what 其中 takes parts of, and the words of the clause before the one at hand */
  whole: Draft | null;
  before: string;
  /** names given by 分别, and how many of them have their number */
  shares: Distribution | null;
}

export interface Distribution {
  names: string[];
  next: number;
  /** the first of them */
  model: Draft | null;
}

export function emptyMemory(): Memory {
  return {
    drafts: [],
    months: [],
    heads: [],
    listed: [],
    topic: "",
    verb: "",
    since: null,
    parts: [],
    partMeasure: "share",
    rankedFrom: null,
    whole: null,
    before: "",
    shares: null,
  };
}

/** The level that a rate after it speaks of: the last one, or the one a rate before it spoke of. */
export function lastLevel(memory: Memory): Draft | null {
  for (let i = memory.drafts.length - 1; i >= 0; i--) {
    const draft = memory.drafts[i] as Draft;
    if (draft.measure === "level" || draft.measure === "share") return draft;
    if (draft.measure !== "from") return draft.relates?.draft ?? draft;
  }
  return null;
}

/** The last level that is an amount or count of something: what a bare 产值 or 面积 after it measures. */
export function lastThing(memory: Memory): Draft | null {
  for (let i = memory.drafts.length - 1; i >= 0; i--) {
    const draft = memory.drafts[i] as Draft;
    if (draft.measure === "level" && draft.mention.unit !== "%") return draft;
  }
  return lastLevel(memory);
}

/** The figures of the cells joined by 、 and 和 at the end of what was read: the values of one 分别. */
export function lastGroup(drafts: readonly Draft[]): Draft[] {
  const group: Draft[] = [];
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const level = draft.measure === "level" ? draft : draft.relates?.draft;
    if (draft.measure === "level" || draft.measure === "share") {
      group.unshift(draft);
      if (draft.cell.opening !== "、" && draft.cell.opening !== "和") break;
    } else if (group.length > 0 || !level) break;
  }
  return group;
}
