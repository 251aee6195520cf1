import {
  type Amount,
  compareAmounts,
  dividedBy,
  exactly,
  type Figure,
  type Interval,
  minus,
  plus,
  times,
} from "@shuzhai/core";
import { farApart, isHeadline, mayBeOfSeveralYears, mayBeRevised, otherBasis } from "./doubts";
import { yearBefore } from "./identity";
import { check, type Rule, verdict } from "./rule";
import type { Statements } from "./statements";
import { computed, named, numberOf } from "./wording";

const ONE = exactly("1");
const HUNDRED = exactly("100");

/** 比上年末增加14.29万人、增长4.6%; 比2017年增加1.35万元，年均增长12.2%: a level, its change and its growth against each other. */
export const changeAndGrowth: Rule = function* (said) {
  for (const change of said.figures) {
    const level = change.measure === "change" ? said.related(change, "changeOf") : null;
    const growth = level && said.next(change);
    if (!level || !growth || said.related(level, "fromOf") || said.related(growth, "growthOf") !== level) continue;
    const factor = otherBasis(growth, said) ? null : wholeFactor(change, growth, level, said);
    const [now, before] = [said.amount(level), factor && dividedBy(ONE, factor)];
    if (!now || !before) continue;
    const implied = { interval: times(now.interval, minus(ONE, before)), base: now.base };
    const result = compareAmounts(implied, said.amount(change));
    if (result === "notComparable") continue;
    const explanation = `${named(level)}、增长率${signed(growth)}对应的增减额为${computed(implied, change)}，与文中${numberOf(change)}${verdict(result)}。`;
    yield check("changeAndGrowth", result, [level, change, growth], explanation);
  }
};

/** By how much the growth multiplies over the time of the change; null where the two are not said in one breath. */
function wholeFactor(change: Figure, growth: Figure, level: Figure, said: Statements): Interval | null {
  const words = said.between(change, growth);
  const year = factorOf(growth, said);
  if (/^[、,]?(?:增长|下降|增幅|降幅|增|降)(?:为|达)?$/.test(words)) return year;
  const since = change.comparison?.basis === "since" ? Number(change.comparison.reference?.slice(0, 4)) : Number.NaN;
  const averaged = /^[、,]?年均(?:增长|递增|下降|递减)(?:为|达)?$/.test(words);
  return averaged ? compounded(year, Number(level.period?.end.slice(0, 4)) - since) : null;
}

/** 2021年…11.7亿元 … 2022年…12.86亿元，增长9.9%: the level of a year, its growth (or change) and last year's level. */
export const lastYear: Rule = function* (said) {
  for (const moved of said.figures) {
    const byRate = moved.measure === "growth";
    const level = said.related(moved, byRate ? "growthOf" : "changeOf");
    if (level?.measure !== "level" || (moved.comparison && moved.comparison.basis !== "yoy")) continue;
    const period = yearBefore(level.period);
    const base = period && said.beside(level, { period });
    if (base?.quantity.bound !== "exact" || !isSure(base, level, said)) continue;
    const implied = byRate ? grown(base, moved, said) : shifted(base, moved, said);
    const now = said.amount(level);
    if (!implied || !now) continue;
    const subject = `${named(level)}，上年${numberOf(base)}，${byRate ? "增长率" : "增减"}${signed(moved)}`;
    const figures = [base, level, moved];
    const doubt = byRate ? otherBasis(moved, said) : null;
    const result = compareAmounts(implied, now);
    const unlike = result === "inconsistent" && (farApart(implied.interval, now.interval) || mayBeRevised(level));
    if (doubt) yield check("lastYear", "notComparable", figures, `${subject}：${doubt}。`);
    else if (unlike && base.sentence.start !== level.sentence.start)
      yield check("lastYear", "notComparable", figures, `${subject}：不能互相推算，时期、口径或上年基数可能不同。`);
    else
      yield check(
        "lastYear",
        result,
        figures,
        `${subject}，推算为${computed(implied, level)}，与文中${verdict(result)}。`,
      );
  }
};

/** Said together, or both of a standard indicator of a single year. */
function isSure(base: Figure, level: Figure, said: Statements): boolean {
  if (base.sentence.start === level.sentence.start) return true;
  return isHeadline(level) && ![base, level].some((figure) => mayBeOfSeveralYears(figure, said));
}

export function grown(base: Figure, growth: Figure, said: Statements): Amount | null {
  const [from, rate] = [said.amount(base), factorOf(growth, said)];
  return from && rate && { interval: times(from.interval, rate), base: from.base };
}

/** A change of a rate is in points: 60.2% and 5个百分点 are 65.2%. */
export function shifted(base: Figure, change: Figure, said: Statements): Amount | null {
  const [from, by] = [said.amount(base), said.amount(change)];
  const same = from && by && (from.base === by.base || (from.base === "%" && by.base === "百分点"));
  return same ? { interval: plus(from.interval, by.interval), base: from.base } : null;
}

const LONGEST = 60;

/** The factor of a year over several years; null for one year, and for a time that is not known. */
export function compounded(factor: Interval | null, years: number): Interval | null {
  if (!factor || !(years >= 2 && years <= LONGEST)) return null;
  return Array.from({ length: years }, () => factor).reduce(times);
}

/** 增长8.2% makes 1.082 of it. */
export function factorOf(growth: Figure, said: Statements): Interval | null {
  const amount = said.amount(growth);
  const percent = amount?.base === "%" && dividedBy(amount.interval, HUNDRED);
  return percent ? plus(ONE, percent) : null;
}

const signed = ({ quantity, quote }: Figure): string =>
  `${quantity.value?.startsWith("-") ? "-" : ""}${quote.replace(/\s|^[-－]/g, "")}`;
