import { type Amount, compareAmounts, dividedBy, exactly, type Figure, minus, times } from "@shuzhai/core";
import { compounded, factorOf, grown, shifted } from "./change-and-growth";
import { otherBasis } from "./doubts";
import { check, type Rule, verdict } from "./rule";
import type { Statements } from "./statements";
import { computed, numberOf } from "./wording";

/** 由710个调整为402个，减少308个 (或43.4%，或年均…): the earlier level and the change make the later level. */
export const fromTo: Rule = function* (said) {
  for (const to of said.figures) {
    const from = said.related(to, "fromOf");
    if (!from) continue;
    const subject = `${to.indicator.name}由${numberOf(from)}到${numberOf(to)}`;
    for (const moved of said.relatedTo(to)) {
      const found = moved.measure === "change" ? byChange(from, moved, said) : byGrowth(from, to, moved, said);
      const result = found && compareAmounts(found.implied, said.amount(to));
      if (!found || !result) continue;
      yield result === "notComparable"
        ? check("fromTo", result, [from, to, moved], `${subject}，${found.words}：单位不同，无法核对。`)
        : check(
            "fromTo",
            result,
            [from, to, moved],
            `${subject}，${found.words}推算为${computed(found.implied, to)}，${verdict(result)}。`,
          );
    }
    const extent = extentOf(to, said);
    if (extent) yield* byExtent(from, to, extent, said);
  }
};

interface Implied {
  implied: Amount;
  words: string;
}

function byChange(from: Figure, change: Figure, said: Statements): Implied | null {
  if (change.comparison && change.comparison.basis !== "since") return null;
  const implied = shifted(from, change, said);
  return implied && { implied, words: `按增减${numberOf(change)}` };
}

function byGrowth(from: Figure, to: Figure, growth: Figure, said: Statements): Implied | null {
  if (growth.measure !== "growth" || otherBasis(growth, said)) return null;
  if (growth.comparison?.basis === "average") return onAverage(from, to, growth, said);
  if (growth.comparison && growth.comparison.basis !== "since") return null;
  const implied = grown(from, growth, said);
  return implied && { implied, words: `按增长率${numberOf(growth)}` };
}

/** 2010年的5.24亿元 … 2015年的15.07亿元，年均增长23.53%: five times the factor. */
function onAverage(from: Figure, to: Figure, growth: Figure, said: Statements): Implied | null {
  const years = Number(to.period?.end.slice(0, 4)) - Number(from.period?.end.slice(0, 4));
  const [base, factor] = [said.amount(from), compounded(factorOf(growth, said), years)];
  if (!base || !factor) return null;
  const implied = { interval: times(base.interval, factor), base: base.base };
  return { implied, words: `按${years}年年均增长${numberOf(growth)}` };
}

/** 从21个调整到8个，调整幅度达61.9%: the size of the move, up or down. */
function extentOf(to: Figure, said: Statements): Figure | null {
  const next = said.next(to);
  const isExtent =
    next?.quantity.unit === "%" &&
    /^[,，、](?:调整|压减|精简|下降|增长)?幅度(?:达到|达|为)?$/.test(said.between(to, next));
  return isExtent ? next : null;
}

function* byExtent(from: Figure, to: Figure, extent: Figure, said: Statements) {
  const [a, b] = [said.amount(from), said.amount(to)];
  if (!a || !b || a.base !== b.base) return;
  const less = Number(to.quantity.value) < Number(from.quantity.value);
  const size = less ? minus(a.interval, b.interval) : minus(b.interval, a.interval);
  const interval = dividedBy(times(size, exactly("100")), a.interval);
  if (!interval) return;
  const implied = { interval, base: "%" };
  const result = compareAmounts(implied, said.amount(extent));
  const subject = `${to.indicator.name}由${numberOf(from)}到${numberOf(to)}，变动${computed(implied, extent)}`;
  yield check("fromTo", result, [from, to, extent], `${subject}，与文中${numberOf(extent)}${verdict(result)}。`);
}
