import { type Check, compareAmounts, dividedBy, exactly, type Figure, findIndicator, times } from "@shuzhai/core";
import { farApart } from "./doubts";
import { indicatorKey, placeKey } from "./identity";
import { check, type Rule, verdict } from "./rule";
import type { Statements } from "./statements";
import { computed, named, numberOf } from "./wording";

/** 1—10月到位资金30.44亿元，完成年度目标的72.5% … 全年到位资金42亿元的目标: what is done ÷ how much of it that is = the target. */
export const completedTarget: Rule = function* (said) {
  const targets = yearlyTargets(said);
  for (const rate of said.figures) {
    const done = rate.measure === "completion" ? said.related(rate, "completionOf") : null;
    if (!done || rate.modality !== "actual" || WORKS.test(rate.target?.text ?? "")) continue;
    const target = targetOf(done, targets);
    const result = target && againstTarget(done, rate, target, said);
    if (result) yield result;
  }
};

function againstTarget(done: Figure, rate: Figure, target: Figure, said: Statements): Check | null {
  const [part, percent, claim] = [done, rate, target].map((figure) => said.amount(figure));
  if (!part || !claim || percent?.base !== "%") return null;
  const whole = dividedBy(times(part.interval, exactly("100")), percent.interval);
  if (!whole) return null;
  const implied = { interval: whole, base: part.base };
  const result = compareAmounts(implied, claim);
  const told = (outcome: Check["result"], words: string) => check("completion", outcome, [done, rate, target], words);
  if (result === "notComparable")
    return told(result, `${named(done)}与目标${numberOf(target)}单位不同，无法按完成率${numberOf(rate)}核对。`);
  const equation = `${named(done)}÷完成率${numberOf(rate)}＝${computed(implied, target)}`;
  if (result === "inconsistent" && farApart(whole, claim.interval))
    return told("notComparable", `${equation}，与目标${numberOf(target)}相差较大，可能不是同一项目标，不作比较。`);
  return told(result, `${equation}，与目标${numberOf(target)}${verdict(result)}。`);
}

/** 完成总工程量的52% speaks of works, not of the number before it. */
const WORKS = /工程|进度|投资|路基|主体|签约任务/;

type Targets = Map<string, Figure[]>;

/** Light words that a target's name may still carry: 赴完成全年到位资金 of 全力以赴完成全年到位资金42亿元的目标. */
const LIGHT = /^.*(?:完成|实现|达到)(?=.)/;
const YEARLY = /^(?:全年|年度|今年)/;

function keyOf({ indicator, locality, period }: Figure): string | null {
  const bare = indicator.name.replace(LIGHT, "").replace(YEARLY, "");
  const key = indicatorKey({ name: bare, id: findIndicator(bare)?.indicator.id });
  return key && [key, placeKey(locality), period?.end.slice(0, 4) ?? ""].join("|");
}

/** The targets of whole years by what and when they are of. */
function yearlyTargets(said: Statements): Targets {
  const targets: Targets = new Map();
  for (const figure of said.figures) {
    if (figure.measure !== "level" || figure.modality !== "target" || !isWholeYear(figure, said)) continue;
    const key = keyOf(figure);
    const own = key && targets.get(key);
    if (own) own.push(figure);
    else if (key) targets.set(key, [figure]);
  }
  return targets;
}

/** A target without a year in a text that says none is taken where its words say 全年. */
function isWholeYear(figure: Figure, said: Statements): boolean {
  if (figure.period) return /^\d{4}$/.test(figure.period.start) && figure.period.start === figure.period.end;
  return /全年|年度|今年/.test(said.before(figure).slice(-30));
}

/** With several targets of a year it is not said which one is meant. */
function targetOf(done: Figure, targets: Targets): Figure | null {
  const key = keyOf(done);
  const found = (key && targets.get(key)) || [];
  return found.length === 1 ? (found[0] as Figure) : null;
}
