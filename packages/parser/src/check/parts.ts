import { type Check, exceeds, type Figure } from "@shuzhai/core";
import { type Breakdown, breakdowns } from "./breakdowns";
import { familyOf } from "./families";
import { check, type Rule, verdict } from "./rule";
import type { Statements } from "./statements";
import { sumAgainst } from "./sums";
import { computed, named } from "./wording";

/**
 * 64个，其中制造业49个、服务业13个、农业2个: what 其中 names is no more than the whole; parts that exclude each other do not
 * sum to more, and to just as much where they leave nothing out. Thresholds are nested and never summed (see `nested`);
 * parts that may overlap are only said to fit when they do.
 */
export const parts: Rule = function* (said) {
  for (const found of breakdowns(said)) {
    const result = tooLargeAPart(found, said) ?? sumOf(found, said);
    if (result) yield result;
  }
};

/** Only of the first one named: further down the list may speak of something else. */
function tooLargeAPart({ whole, others, listed }: Breakdown, said: Statements): Check | null {
  const first = listed[0] as Figure;
  if (!isSomeOf(first, whole) || ![whole, ...others].every((total) => isMore(first, total, said))) return null;
  const explanation = `其中${named(first)}大于总数${named(whole)}，部分不应大于整体，请核对原文。`;
  return check("parts", "inconsistent", [whole, first], explanation);
}

function sumOf({ whole, others, listed }: Breakdown, said: Statements): Check | null {
  const written = [whole, ...listed].every(({ threshold, quantity }) => !threshold && quantity.bound === "exact");
  if (listed.length < 2 || !written) return null;
  for (const total of [whole, ...others].filter(({ quantity }) => quantity.bound === "exact")) {
    const sum = sumAgainst(total, listed, said);
    if (sum?.result === "consistent") return told(total, listed, sum);
  }
  const sum = sumAgainst(whole, listed, said);
  const family = familyOf(listed.map(({ indicator }) => indicator.name));
  if (!sum || !family) return null;
  const tooMuch = exceeds(sum.total.interval, said.amount(whole)?.interval ?? sum.total.interval);
  if (tooMuch || family.complete) return told(whole, listed, sum);
  const explanation = `${listed.map(named).join("＋")}＝${computed(sum.total, whole)}，小于总数${named(whole)}：其中各项未必列全。`;
  return check("parts", "notComparable", [whole, ...listed], explanation);
}

function told(whole: Figure, listed: readonly Figure[], sum: NonNullable<ReturnType<typeof sumAgainst>>): Check {
  const equation = `${listed.map(named).join("＋")}＝${computed(sum.total, whole)}`;
  return check("parts", sum.result, [whole, ...listed], `${equation}，与总数${named(whole)}${verdict(sum.result)}。`);
}

/** 制造业项目 are some of the 产业项目: the same noun, counted in the same unit. */
const isSomeOf = (part: Figure, whole: Figure): boolean =>
  part.quantity.unit === whole.quantity.unit && part.indicator.name.slice(-2) === whole.indicator.name.slice(-2);

function isMore(part: Figure, whole: Figure, said: Statements): boolean {
  const [a, b] = [said.amount(part), said.amount(whole)];
  return a !== null && b !== null && exceeds(a.interval, b.interval);
}
