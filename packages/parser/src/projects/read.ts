import type { Span, Stage } from "@shuzhai/core";
import type { LexedSentence, Mention } from "../lex/mention";
import { clausesOf } from "./clauses";
import { type Frame, frameOf, leadingVerbs } from "./frame";
import { type Item, isWhole, itemsOf } from "./list";
import { isNamed } from "./name";
import { collectiveOf, completed, kindOf } from "./names";

/** A project as one clause speaks of it. Spans are of the normal text. */
export interface ProjectDraft {
  name: string;
  span: Span;
  clause: Span;
  stage: Stage | null;
  investment: Mention | null;
}

/** Longer clauses are no sentences of a report. */
const MAX_CLAUSE = 400;

/** The named projects of one sentence, clause by clause. */
export function readProjects(text: string, sentence: LexedSentence): ProjectDraft[] {
  const drafts: ProjectDraft[] = [];
  for (const clause of clausesOf(text, sentence)) {
    if (clause.end - clause.start <= MAX_CLAUSE) drafts.push(...readClause(text, clause, sentence));
  }
  return drafts;
}

function readClause(text: string, clause: Span, sentence: LexedSentence): ProjectDraft[] {
  const words = text.slice(clause.start, clause.end);
  const mentions = sentence.mentions.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  let investment: Mention | null = null;
  const skip = (at: number): number => {
    const period = sentence.periods.find(({ start }) => start === clause.start + at);
    if (period) return period.end - clause.start;
    const money = /^(?:计划|预计|概算|估算)?总?投资(?:额|约)?/.exec(words.slice(at, at + 8));
    const amount = money && mentions.find(({ outer }) => outer.start === clause.start + at + money[0].length);
    if (!amount || !/[元X]/.test(amount.unit + amount.written.unit)) return at;
    investment = amount;
    const end = amount.outer.end - clause.start;
    return end + (/^(?:的|余元的?|元的?)/.exec(words.slice(end, end + 3))?.[0].length ?? 0);
  };
  const frame = frameOf(words, skip);
  return namesOf(words, frame, mentions, clause.start).map(({ name, start, end, stage }) => ({
    name,
    span: { start: clause.start + start, end: clause.start + end },
    clause,
    stage,
    investment,
  }));
}

function namesOf(
  words: string,
  frame: Frame,
  mentions: readonly Mention[],
  offset: number,
): (Item & { stage: Stage | null })[] {
  const { list, collective: after } = frame;
  const collective = collectiveOf(after);
  if (!frame.verbs && !frame.predicate) return [];
  let items = itemsOf(words, list.start, list.end);
  if (collective === "villages") {
    const name = words.slice(list.start, list.end) + "等" + (after ?? "");
    items = [{ name, start: list.start, end: words.length }];
  } else if (after !== null && !items.some(({ name }) => isWhole(name)) && kindOf(after) !== "") {
    items = items.map((item) => ({ ...item, name: item.name + kindOf(after) }));
  } else if (collective !== "projects") items = completed(items, words);
  const counted = countAfter(items, mentions, offset);
  if (counted) return [];
  return items.flatMap((item) => {
    const { verbs, stage } = leadingVerbs(item.name);
    const name = item.name.slice(verbs);
    if (!isNamed(name, collective === "projects")) return [];
    return [{ name, start: item.start + verbs, end: item.end, stage: stage ?? frame.stage }];
  });
}

/** 公办幼儿园5所: a number after the last name makes it a group, unless it counts the names. */
function countAfter(items: readonly Item[], mentions: readonly Mention[], offset: number): boolean {
  const last = items.at(-1);
  if (!last) return false;
  return mentions.some(({ start, classifier, value }) => {
    const at = start - offset;
    return at >= last.start && at <= last.end + 1 && classifier && value !== String(items.length);
  });
}
