import type { Span, Stage } from "@shuzhai/core";
import type { LexedSentence, Mention } from "../lex/mention";
import { clausesOf } from "../text/clauses";
import { collectiveOf } from "./collective";
import { type Frame, frameOf, verbsAt } from "./frame";
import { type Item, itemsOf } from "./list";
import { isNamed, plainName } from "./name";
import { completed } from "./names";
import { stageAnywhere } from "./predicate";
import { isStage } from "./stage-words";

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
  let before = "";
  for (const clause of clausesOf(text, sentence)) {
    if (clause.end - clause.start > MAX_CLAUSE) continue;
    drafts.push(...readClause(text, clause, sentence, before));
    before = text.slice(clause.start, clause.end);
  }
  return drafts;
}

function readClause(text: string, clause: Span, sentence: LexedSentence, before: string): ProjectDraft[] {
  const words = text.slice(clause.start, clause.end);
  const mentions = sentence.mentions
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .map((mention) => ({ mention, start: mention.outer.start - clause.start, end: mention.outer.end - clause.start }));
  let investment: Mention | null = null;
  const skip = (at: number): number => {
    const period = sentence.periods.find(({ start }) => start === clause.start + at);
    if (period) return period.end - clause.start;
    const money = /^(?:计划|预计|概算|估算)?总?投资(?:额|约)?/.exec(words.slice(at, at + 8))?.[0].length;
    const amount = money && mentions.find(({ start }) => start === at + money);
    if (!amount || amount.mention.classifier) return at;
    investment = amount.mention;
    return amount.end + (/^(?:余?元?的)/.exec(words.slice(amount.end, amount.end + 3))?.[0].length ?? 0);
  };
  const frame = frameOf(words, skip);
  if (!frame.speaks) return [];
  if (frame.namely) frame.stage ??= stageAnywhere(before);
  return named(words, frame, mentions).map(({ name, start, end, stage }) => ({
    name,
    span: { start: clause.start + start, end: clause.start + end },
    clause,
    stage,
    investment,
  }));
}

interface Counted extends Span {
  mention: Mention;
}

function named(words: string, frame: Frame, mentions: readonly Counted[]): (Item & { stage: Stage | null })[] {
  const collective = frame.collective === null ? null : collectiveOf(frame.collective, frame.noun ?? "");
  if (collective === "others") return [];
  const count = mentions.find(({ start, end }) => start > frame.list.start && end === frame.end);
  const end = count?.start ?? frame.end;
  const items = itemsOf(words, frame.list.start, collective === null ? end : frame.list.end);
  if (collective === null && count?.mention.classifier && !counts(count.mention, items)) return [];
  const listed = collective === "projects" || collective === "kind";
  return completed(items, words, collective, frame.noun ?? "", end).flatMap((item) => {
    const verbs = verbsAt(item.name, 0, (at) => at);
    const name = plainName(item.name.slice(verbs.end)) + (frame.work ?? "");
    const whole = isNamed(name, listed) || item.end !== frame.end ? name : `${name}建设`;
    if (!isNamed(whole, listed)) return [];
    const stage = isStage(verbs.said) ? verbs.said : frame.stage;
    return [{ name: whole, start: item.start + verbs.end, end: item.end, stage }];
  });
}

/** 文化礼堂2家 after two names counts them; 工作站1家 after one is a group of one. */
function counts({ value }: Mention, items: readonly Item[]): boolean {
  return items.length > 1 && value === String(items.length);
}
