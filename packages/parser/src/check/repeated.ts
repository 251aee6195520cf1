import { type Figure, type Interval, shared } from "@shuzhai/core";
import { farApart, isHeadline, mayBeOfSeveralYears } from "./doubts";
import { check, type Rule } from "./rule";
import type { Statements } from "./statements";
import { numberOf } from "./wording";

/**
 * The same figure stated twice (a headline and its paragraph, a summary and its table): all must be roundings of one
 * number. Only standard indicators by their own names, each in a sentence of its own; numbers far apart are rather two
 * things (a county and its zone, one year and five) than a misprint. Targets of different force (确保…、力争…) are two.
 */
export const repeated: Rule = function* (said) {
  for (const group of said.groups()) {
    if (group.length < 2 || !isHeadline(group[0] as Figure)) continue;
    const [first, ...others] = sure(group, said);
    const amount = first && said.amount(first);
    const figures = others.filter((figure) => said.amount(figure)?.base === amount?.base);
    if (!first || !amount || figures.length === 0) continue;
    const all = [first, ...figures];
    const subject = `${first.indicator.name}在文中出现${all.length}次（${all.map(numberOf).join("、")}）`;
    if (commonTo(all, said)) yield check("repeated", "consistent", all, `${subject}，可以是同一个数，相符。`);
    else if (figures.some(({ force }) => force !== first.force)) continue;
    else if (figures.some((figure) => farApart(amount.interval, (said.amount(figure) ?? amount).interval)))
      yield check("repeated", "notComparable", all, `${subject}，相差较大，时期或口径可能不同，不作比较。`);
    else yield check("repeated", "inconsistent", all, `${subject}，不是同一个数的不同取整，请核对原文。`);
  }
};

function commonTo(figures: readonly Figure[], said: Statements): Interval | null {
  const intervals = figures.map((figure) => said.amount(figure)?.interval ?? null);
  return intervals.reduce((common, interval) => common && interval && shared(common, interval));
}

/** Two numbers of one sentence are told apart by words that its name does not hold (同期为下降31.9%、去年全年下降39.7%). */
function sure(figures: readonly Figure[], said: Statements): Figure[] {
  const counts = new Map<number, number>();
  for (const { sentence } of figures) counts.set(sentence.start, (counts.get(sentence.start) ?? 0) + 1);
  return figures.filter(
    (figure) =>
      counts.get(figure.sentence.start) === 1 &&
      ["level", "growth", "share"].includes(figure.measure) &&
      ["exact", "about"].includes(figure.quantity.bound) &&
      !mayBeOfSeveralYears(figure, said),
  );
}
