import { type Amount, compareAmounts, dividedBy, exactly, type Figure, minus, plus, times } from "@shuzhai/core";
import { farApart, isHeadline, mayBeOfSeveralYears, otherBasis } from "./doubts";
import { yearBefore } from "./identity";
import { check, type Rule, verdict } from "./rule";
import type { Statements } from "./statements";
import { computed, named, numberOf } from "./wording";

const ONE = exactly("1");
const HUNDRED = exactly("100");

/** 比上年末增加14.29万人、增长4.6%: a level, its change and its growth against each other. */
export const changeAndGrowth: Rule = function* (said) {
  for (const change of said.figures) {
    const level = change.measure === "change" ? said.related(change, "changeOf") : null;
    const growth = level && said.next(change);
    if (
      !level ||
      !growth ||
      !isItsGrowth(growth, change, level, said) ||
      said.related(level, "fromOf") ||
      otherBasis(growth, said)
    )
      continue;
    const [whole, rate] = [said.amount(level), factorOf(growth, said)];
    const before = whole && rate && dividedBy(ONE, rate);
    if (!before) continue;
    const implied = { interval: times(whole.interval, minus(ONE, before)), base: whole.base };
    const result = compareAmounts(implied, said.amount(change));
    if (result === "notComparable") continue;
    const explanation = `${named(level)}、增长率${signed(growth)}对应的增减额为${computed(implied, change)}，与文中${numberOf(change)}${verdict(result)}。`;
    yield check("changeAndGrowth", result, [level, change, growth], explanation);
  }
};

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
    if (doubt) yield check("lastYear", "notComparable", figures, `${subject}：${doubt}。`);
    else if (result === "inconsistent" && farApart(implied.interval, now.interval))
      yield check("lastYear", "notComparable", figures, `${subject}：相差较大，时期或口径可能不同，不作比较。`);
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

/** 增长8.2% makes 1.082 of it. */
export function factorOf(growth: Figure, said: Statements): Amount["interval"] | null {
  const amount = said.amount(growth);
  const percent = amount?.base === "%" && dividedBy(amount.interval, HUNDRED);
  return percent ? plus(ONE, percent) : null;
}

const signed = ({ quantity, quote }: Figure): string =>
  `${quantity.value?.startsWith("-") ? "-" : ""}${quote.replace(/\s|^[-－]/g, "")}`;

/** In the same breath as the change, so that both compare with the same time. */
const isItsGrowth = (growth: Figure, change: Figure, level: Figure, said: Statements): boolean =>
  growth.measure === "growth" &&
  said.related(growth, "growthOf") === level &&
  /^[、,]?(?:增长|下降|增幅|降幅|增|降)(?:为|达)?$/.test(said.between(change, growth));
