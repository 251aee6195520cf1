import { findIndicator, type Relation, type Span } from "@shuzhai/core";
import type { LexedSentence } from "../lex/mention";
import { cleanName } from "../read/name";
import { read } from "../read/read";
import { clausesOf } from "../text/clauses";
import { phraseIn } from "./phrases";

/** A relation as one clause states it. Spans are of the normal text. */
export interface RelationDraft {
  name: string;
  kind: Relation["kind"];
  reference: string;
  span: Span;
  clause: Span;
}

/** Without one of these a sentence relates nothing. */
const CUES =
  /同步|相适应|相匹配|相协调|相当|持平|高于|快于|好于|优于|超过|领先|强于|跑赢|多于|不低于|赶超|低于|慢于|落后|滞后|少于|不高于|弱于|不及|目标|任务|预期|计划|指标|要求/;
const MAX_CLAUSE = 300;

/** What one sentence says of indicators without a number: 与经济增长基本同步, 高于全省平均水平, 没有完成预期目标. */
export function readRelations(text: string, sentence: LexedSentence): RelationDraft[] {
  if (!CUES.test(text.slice(sentence.start, sentence.end))) return [];
  const drafts: RelationDraft[] = [];
  for (const clause of clausesOf(text, sentence)) {
    if (clause.end - clause.start > MAX_CLAUSE) continue;
    const words = text.slice(clause.start, clause.end);
    const phrase = phraseIn(words);
    if (!phrase) continue;
    const at = clause.start + phrase.start;
    const end = clause.start + phrase.end;
    const numbered = sentence.mentions.findLast(({ outer }) => outer.end <= at);
    const from = Math.max(clause.start, numbered?.outer.end ?? 0);
    const own = namesIn(text, from, at);
    const names = own.length > 0 ? own : before(text, sentence, text.slice(from, at), from, phrase.kind);
    for (const { name, start } of names)
      drafts.push({ name, kind: phrase.kind, reference: phrase.reference, span: { start, end }, clause });
  }
  return drafts;
}

interface Named {
  name: string;
  start: number;
}

/** The indicators named before the words: 一般公共预算收入、居民收入 of “…与经济增长同步”. The last must stand right before. */
function namesIn(text: string, from: number, to: number): Named[] {
  const names: Named[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && text.charAt(i) !== "、") continue;
    const words = text.slice(start, i);
    const name = indicatorName(words);
    if (name !== "") names.push({ name, start: start + Math.max(0, words.indexOf(name.slice(0, 2))) });
    else if (i === to) return [];
    start = i + 1;
  }
  return names;
}

const RATE = /(?:的)?(?:增长速度|增长率|增长|增速|增幅|涨幅|提高|运行|水平)$/;
const NO_INDICATOR =
  /^(?:[我你他]们|各位|政府|市|县|省|全面|圆满|工作|各项工作|各级|部门|要|努力|坚决|目标|任务)?$|^的|的$|决心|能力|实效|我们|[。“”]/;
/** 增速, 增幅 alone are of the figure before. */
const BARE_RATE = /^(?:其)?(?:增长速度|增长率|增长|增速|增幅|涨幅|降幅)$/;
/** Words at the end of a name that say when or how. */
const FRAME = /(?:实际|名义|首次|全部达到或|[\d一二三四五六七八九十]{1,3}年来)$/;
const MAX_NAME = 30;

/** 城乡居民收入 of “城乡居民收入增长”; the rate itself where nothing else is left (经济增速). */
function indicatorName(words: string): string {
  const name = cleanName(words.replace(/^(?:[一二三四五六七八九十]是|其中)/, ""))
    .replace(/等[^、等]{0,8}指标$/, "")
    .replace(FRAME, "");
  const level = name.replace(RATE, "").replace(FRAME, "");
  const plain = level.length >= 3 || findIndicator(level) ? level : name;
  const isNone = plain.length > MAX_NAME || plain.length < 2 || NO_INDICATOR.test(plain) || BARE_RATE.test(plain);
  return isNone ? "" : plain;
}

const NEAR = 12;

/** 工业增加值增长6%，高于全省平均水平: of what the figure right before is. Being met or missed is said of names alone. */
function before(text: string, sentence: LexedSentence, words: string, at: number, kind: Relation["kind"]): Named[] {
  if (kind === "met" || kind === "missed" || words.length > NEAR) return [];
  const last = read(text, sentence)
    .filter(({ mention }) => mention.end <= at && at - mention.outer.end <= 2)
    .at(-1);
  return last && last.name !== "" ? [{ name: last.name, start: at }] : [];
}
