import { type Span, scanNumeral, scanPeriod } from "@shuzhai/core";
import { isDigit } from "../text/characters";
import { composition } from "./composition";
import { halfAt } from "./half";
import type { LexedSentence, Mention, PeriodMention } from "./mention";
import { isPartOfName } from "./names-with-numbers";
import { isPlainCount } from "./plain-counts";
import { quantityAt } from "./quantity";
import { type FoundRank, furtherRank, rankAt } from "./rank";
import { markThresholds } from "./threshold";

/** By UTF-16 unit: whether a numeral, a hidden number, a period, a place in an order or 翻番 may begin with it. */
const BEGINS = new Uint8Array(0x10000);
for (const char of "0123456789.一二三四五六七八九十百千万亿兆零〇○两俩廿卅几数好半上近Xx×第前首榜翻倍“\"'‘今本当去下明来过刚最全年每月日到至截目迄头民中岁")
  BEGINS[char.charCodeAt(0)] = 1;

/** One pass over a sentence: its numbers with their units and bounds, and its periods. Linear in the sentence. */
export function lex(text: string, sentence: Span): LexedSentence {
  const mentions: Mention[] = [];
  const periods: PeriodMention[] = [];
  let i = sentence.start;
  while (i < sentence.end) {
    if (BEGINS[text.charCodeAt(i)] === 0) {
      i++;
      continue;
    }
    const period = startsWord(text, i, sentence.start) ? scanPeriod(text, i) : null;
    if (period && period.end <= sentence.end) {
      periods.push({ start: i, end: period.end, phrase: period });
      i = period.end;
      continue;
    }
    const rank = rankAt(text, i, sentence.start);
    if (rank) {
      i = pushRanks(text, rank, mentions);
      continue;
    }
    const growth = doubling(text, i) ?? halfAt(text, i, sentence.start);
    if (growth) {
      mentions.push(growth);
      i = growth.end;
      continue;
    }
    const quantity = quantityAt(text, i, sentence.start);
    if (!quantity) {
      i = afterWord(text, i);
      continue;
    }
    if (quantity.end <= sentence.end && isFigure(text, quantity)) {
      const parts = composition(text, quantity, sentence);
      mentions.push(...(parts ?? [quantity]));
      i = parts ? (parts.at(-1) as Mention).outer.end : quantity.end;
    } else i = Math.max(quantity.numeral.end, i + 1);
  }
  markThresholds(text, mentions, sentence);
  return { start: sentence.start, end: sentence.end, mentions: mentions.filter((m) => !m.threshold), periods };
}

/** A digit inside a number begins no period. */
function startsWord(text: string, at: number, begin: number): boolean {
  // 提高到2021年的60.7%: 到 is the verb's
  if (/[到至]/.test(text.charAt(at)) && CHANGED.test(text.slice(Math.max(begin, at - 2), at))) return false;
  return at === begin || !(isDigit(text.charAt(at)) && /[\d.]/.test(text.charAt(at - 1)));
}

const CHANGED = /(?:提高|增加|上升|提升|增长|下降|降低|减少|扩大|缩减|调整|发展|拓展|升|降|增|减)$/;

/** Past a numeral that is none of ours, so that none of its digits is read again. */
function afterWord(text: string, at: number): number {
  const numeral = isDigit(text.charAt(at)) ? scanNumeral(text, at) : null;
  return numeral ? numeral.end : at + 1;
}

/** Spans of time and sittings: they say when or which, not how much. */
const TIMES = new Set(["年", "个月", "月", "周", "周年", "届", "日"]);

/** 平均受教育年限10.9年: how long it takes */
const LASTING = /(?:年限|寿命|平均工期|周转期)(?:为|达到?|约)?$/;

function isFigure(text: string, { numeral, masked, start, end, unit }: Mention): boolean {
  if (masked && unit === "月") return true;
  if (unit === "年" && LASTING.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (unit === "位" && text.charAt(end) === "数") return false;
  if (TIMES.has(unit) || isWordGoingOn(text, end)) return false;
  if (masked) return true;
  const number = text.slice(numeral.start, numeral.end);
  if (!/\d/.test(number)) return isPlainCount(text, numeral, unit, end);
  return !isPartOfName(text, start, numeral.end);
}

/** 30万吨级航道, 500人口以上村, 四十周年: the unit is the begin of a word. */
function isWordGoingOn(text: string, end: number): boolean {
  return (
    /^(?:级|数增|口以[上下]|周年|年代|年来|代以)/.test(text.slice(end, end + 3)) ||
    (text.charAt(end - 1) === "人" && text.charAt(end) === "口")
  );
}

function pushRanks(text: string, first: FoundRank, mentions: Mention[]): number {
  let rank: FoundRank | null = first;
  let end = first.end;
  while (rank) {
    mentions.push(rankMention(text, rank));
    end = rank.end;
    rank = furtherRank(text, end);
  }
  return end;
}

function rankMention(text: string, rank: FoundRank): Mention {
  return {
    start: rank.start,
    end: rank.end,
    outer: { start: rank.start, end: rank.end },
    numeral: rank.numeral,
    value: rank.place,
    unit: "位",
    classifier: false,
    bound: rank.within ? "atMost" : "exact",
    ...(rank.within ? { boundText: "前" } : {}),
    written: { number: text.slice(rank.numeral.start, rank.numeral.end), unit: "" },
    rank: true,
  };
}

function timesOf(numeral: string | undefined): number {
  return numeral === undefined
    ? 1
    : Math.max(1, "零一二三四五六七八九".indexOf(numeral === "两" ? "二" : numeral), Number(numeral) || 0);
}

/** 翻番, 翻一番, 倍增 (outside a name's quotes): growth by 100 %. */
function doubling(text: string, at: number): Mention | null {
  const found = /^(?:翻了?([一两二三四五六七八九1-9])?番|倍增(?!”|计划|行动|工程|添零|器))/.exec(
    text.slice(at, at + 6),
  );
  if (
    !found ||
    (found[0] === "倍增" && !/(?:实现|数量?|产值|规模|收入|产量|总量|额)$/.test(text.slice(Math.max(0, at - 3), at)))
  )
    return null;
  const word = found[0];
  const inner = found[1] ? { index: word.length - 2 } : null;
  const numeral = inner ? { start: at + inner.index, end: at + inner.index + 1 } : { start: at, end: at + word.length };
  return {
    start: at,
    end: at + word.length,
    outer: { start: at, end: at + word.length },
    numeral,
    value: String((2 ** timesOf(found[1]) - 1) * 100),
    unit: "%",
    classifier: false,
    bound: "exact",
    written: { number: word, unit: "" },
  };
}
