import type { Ground, Modality, Period } from "@shuzhai/core";
import { DONE_WORDS, FORCE_WORDS, TARGET_WORDS } from "../lexicon/force";
import type { Context } from "./context";
import type { Said } from "./said";

export interface FoundModality {
  modality: Modality;
  force?: string;
  ground: Ground | null;
}

/**
 * Whether a figure happened, is meant to happen, or is a rule. Words of the sentence decide (力争, 已完成); without any,
 * the section does: “新建污水管网60公里” is an actual in the review and a target in the plan.
 */
export function modalityOf(draft: Said, context: Context, stated: Period | null): FoundModality {
  const { text, sentence, section } = context;
  const before = text.slice(sentence.start, draft.mention.start);
  const own = text.slice(draft.cell.start, Math.min(sentence.end, draft.cell.end + 12));
  const force = forceOf(before);
  const ground = { span: { start: sentence.start, end: draft.mention.start }, basis: "stated" as const };
  if (/(?:[一二三]级标准|标准限值|浓度限值)$/.test(draft.name)) return { modality: "rule", ground };
  const isTarget = isAimedAt(draft, context) || isAhead(stated, context) || isPlanned(draft, stated, context);
  if (section.role === "glossary" && /标准|指|是指|为/.test(before) && !isTarget) return { modality: "rule", ground };
  if (section.role === "review" && !isTarget) return { modality: "actual", ground: implied(context) };
  if (section.role !== "review" && (DONE_WORDS.test(own) || isPast(stated, context)))
    return { modality: "actual", ground };
  return { modality: "target", ...(force ? { force } : {}), ground: isTarget ? ground : implied(context) };
}

/** Whether words before the number, or 的目标 after it, say that it is aimed at. */
export function isAimedAt(draft: Said, { text, sentence }: Context): boolean {
  const own = text.slice(draft.cell.start, Math.min(sentence.end, draft.cell.end + 12));
  return TARGET_WORDS.test(chain(text.slice(sentence.start, draft.mention.start))) || /的(?:工作)?目标[。,;]/.test(own);
}

/** 2022年… under a plan for 2023: what a plan says of a year before it has happened. */
function isPast(stated: Period | null, { document }: Context): boolean {
  return stated !== null && document.planYear !== null && Number(stated.end.slice(0, 4)) < document.planYear;
}

/** 到1985年, 2030年 in a report that plans 2025: what lies beyond its plan has not happened. */
function isAhead(stated: Period | null, { document }: Context): boolean {
  const last = document.planYear ?? document.reviewYear;
  return stated !== null && last !== null && !stated.recurring && Number(stated.end.slice(0, 4)) > last;
}

/** 今年要…, 今年预算赤字…, in a report given early in the year that it plans. */
function isPlanned(draft: Said, stated: Period | null, { text, sentence, document }: Context): boolean {
  const { thisYear, given } = document;
  if (thisYear === null || stated === null || !stated.end.startsWith(String(thisYear)) || (given && given.month > 6))
    return false;
  return /今年[^。;]{0,20}(?:要|拟|预算|安排)/.test(text.slice(sentence.start, draft.mention.start));
}

/** A target word governs to the end of its chain: a semicolon or 目前 ends it. */
function chain(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf("目前")) + 1);
}

function forceOf(before: string): string | undefined {
  let best: string | undefined;
  let at = -1;
  for (const word of FORCE_WORDS) {
    const found = before.lastIndexOf(word);
    if (word.length >= 2 && found > at) {
      best = word;
      at = found;
    }
  }
  return best;
}

function implied({ section }: Context): Ground | null {
  return section.heading ? { span: section.heading, basis: "implied" } : null;
}
