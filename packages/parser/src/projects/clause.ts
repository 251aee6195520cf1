import type { Span, Stage } from "@shuzhai/core";
import type { LexedSentence, Mention } from "../lex/mention";
import { collectiveOf } from "./collective";
import { type Frame, frameOf, verbsAt } from "./frame";
import { type InClause, investmentAt } from "./investment";
import { type Item, isWhole, itemsOf } from "./list";
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
  /** 新建文化礼堂2家, 拓宽公路2500米: what is counted or measured is done, once it is no aim */
  counted: boolean;
}

export interface ReadClause {
  drafts: ProjectDraft[];
  /** an amount that stands alone: 投资1亿元, …; or 总投资6亿元 after its project */
  alone: Mention | null;
}

/** The named projects of one clause; `before` is the clause that it may go on with, `latest` the project named last. */
export function readClause(
  text: string,
  clause: Span,
  sentence: LexedSentence,
  before: string,
  latest: string | null,
): ReadClause {
  const words = text.slice(clause.start, clause.end);
  const mentions = mentionsIn(clause, sentence);
  let investment: Mention | null = null;
  const skip = (at: number): number => {
    const period = sentence.periods.find(({ start }) => start === clause.start + at);
    if (period) return Math.min(period.end, clause.end) - clause.start;
    const found = investmentAt(words, at, mentions);
    investment = found?.amount ?? investment;
    return found?.end ?? at;
  };
  const frame = frameOf(words, skip);
  if (frame.list.start >= words.length - 1) return { drafts: [], alone: investment };
  if (!frame.speaks) return { drafts: [], alone: null };
  frame.stage ??= stageAnywhere(frame.namely ? before : (frame.collective ?? ""));
  const found = named(words, frame, mentions, latest);
  const after = found.length === 1 && !frame.collective ? investmentAt(words, frame.end, mentions)?.amount : undefined;
  const amount = investment ?? after ?? null;
  const counted = /新建|修建|铺设/.test(words.slice(0, frame.list.start)) || frame.work !== null;
  const drafts = found.map(({ name, start, end, stage }) => ({
    name,
    span: { start: clause.start + start, end: clause.start + end },
    clause,
    stage,
    investment: amount ?? bracketedInvestment(words, { start, end }, mentions),
    counted: counted && mentions.some((mention) => mention.end === frame.end),
  }));
  return { drafts, alone: null };
}

/** 白岩物流园(总投资12亿元) */
function bracketedInvestment(words: string, { start, end }: Span, mentions: readonly InClause[]): Mention | null {
  const found = mentions.find(
    (one) =>
      one.start > start && one.end < end && /\([^()]{0,8}投资额?(?:约|达|为)?$/.test(words.slice(start, one.start)),
  );
  return found?.mention ?? null;
}

function mentionsIn(clause: Span, { mentions }: LexedSentence): InClause[] {
  const inside: InClause[] = [];
  for (const mention of mentions) {
    if (mention.start < clause.start) continue;
    if (mention.end > clause.end) break;
    inside.push({ mention, start: mention.outer.start - clause.start, end: mention.outer.end - clause.start });
  }
  return inside;
}

type Named = Item & { stage: Stage | null };

function named(words: string, frame: Frame, mentions: readonly InClause[], latest: string | null): Named[] {
  const collective = frame.collective === null ? null : collectiveOf(frame.collective, frame.noun ?? "");
  if (collective === "others") return [];
  const count = mentions.find(({ start, end }) => start > frame.list.start && end === frame.end);
  const end = count?.start ?? frame.end;
  const items = listOf(words, frame, collective === null ? end : frame.list.end);
  if (collective === null && count?.mention.classifier && !counts(count.mention, items)) return [];
  const settles = frame.stage === "落地" || frame.stage === "签约";
  const firms = collective === "open" && settles;
  const listed = collective === "projects" || collective === "kind" || firms;
  const whole = firms ? items : completed(items, words, collective, frame.noun ?? "", end);
  return whole.flatMap((item) => {
    const verbs = verbsAt(item.name, 0, (at) => at);
    const own = withWork(plainName(item.name.slice(verbs.end)), frame.work);
    const name = partOf(own, latest) ?? own;
    if (!isNamed(name, { listed, built: frame.built })) return [];
    latest = name;
    const stage = isStage(verbs.said) ? verbs.said : frame.stage;
    return [{ name, start: item.start + verbs.end, end: item.end, stage }];
  });
}

/** 柳巷农贸市场 that is 升级改造 is the work on it; 渠道, 场景 are no places to work on. */
function withWork(name: string, work: string | null): string {
  return work === null ? name : PLACE_OF_WORK.test(name) ? name + work : "";
}

const PLACE_OF_WORK = /[路街巷道桥河渠厂馆院校楼村场园区库港站段祠寺]$/;

/** 安置场所规范化│建设: where the last name is none without it, 建设 is part of it. */
function listOf(words: string, { list }: Frame, end: number): Item[] {
  const items = itemsOf(words, list.start, end);
  const last = items.at(-1);
  if (!last || !words.startsWith("建设", end) || isWhole(last.name) || PART.test(last.name)) return items;
  return [...items.slice(0, -1), { ...last, name: `${last.name}建设`, end: end + 2 }];
}

/** 文化礼堂2家 after two names counts them; 工作站1家 after one is a group of one. */
function counts({ value }: Mention, items: readonly Item[]): boolean {
  return items.length > 1 && value === String(items.length);
}

const PART = /^([一二三四五六七八九十]期)(?:项目|工程)?$/;
const WITH_PART = /[一二三四五六七八九十]期(?:项目|工程)?$/;

/** 二期 after 申明古街一期 is 申明古街二期. */
function partOf(name: string, latest: string | null): string | null {
  const part = PART.exec(name)?.[1];
  return part && latest && WITH_PART.test(latest) ? latest.replace(WITH_PART, part) : null;
}
