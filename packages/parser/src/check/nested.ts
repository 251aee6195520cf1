import { exceeds, type Figure } from "@shuzhai/core";
import { check, type Rule } from "./rule";
import type { Statements } from "./statements";
import { named } from "./wording";

/** 亿元以上项目30个、5亿元以上项目9个: classes that hold each other. They are never summed; a higher bar passes no more. */
export const nested: Rule = function* (said) {
  for (const sentence of said.sentences) {
    for (const group of classes(sentence, said)) {
      const ladder = group.toSorted((a, b) => heightOf(a) - heightOf(b));
      const broken = ladder.find((figure, i) => i > 0 && isMore(figure, ladder[i - 1] as Figure, said));
      const list = ladder.map(named).join("、");
      yield broken
        ? check("nested", "inconsistent", ladder, `${list}：门槛更高的${named(broken)}反而更多，请核对原文。`)
        : check("nested", "consistent", ladder, `${list}：高门槛包含在低门槛之内，逐级递减，相符（各档不相加）。`);
    }
  }
};

const BAR = /(?:超过?|高于)?\d*(?:\.\d+)?[百千万亿]*元(?:及以上|以上|及)?/;

/** Figures of a sentence that differ in their threshold alone. */
function classes(sentence: readonly Figure[], said: Statements): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of sentence) {
    const { threshold, measure, modality, indicator, quantity } = figure;
    if (threshold?.unit !== "元" || measure !== "level" || quantity.bound !== "exact") continue;
    if (threshold.bound !== "atLeast" && threshold.bound !== "over") continue;
    const amount = said.amount(figure);
    if (!amount) continue;
    const key = [indicator.name.replace(BAR, "·"), modality, amount.base, figure.period?.end].join("|");
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && new Set(group.map(heightOf)).size === group.length);
}

const heightOf = ({ threshold }: Figure): number => Number(threshold?.value);

function isMore(a: Figure, b: Figure, said: Statements): boolean {
  const [x, y] = [said.amount(a), said.amount(b)];
  return x !== null && y !== null && exceeds(x.interval, y.interval);
}
