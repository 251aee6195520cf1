import { compareAmounts, exactly, type Figure, type Interval, plus } from "@shuzhai/core";
import { farApart } from "./doubts";
import { familyOf } from "./families";
import { check, type Rule, verdict } from "./rule";
import type { Statements } from "./statements";
import { computed } from "./wording";

const WHOLE = { interval: exactly("100"), base: "%" };
const INDUSTRIES = ["第一产业比重", "第二产业比重", "第三产业比重"];

/**
 * The parts of a whole make 100 %: 三次产业结构为5.3∶50.1∶44.6; 城镇占63.1%、乡村占36.9%. A ratio to one (2.04∶1) and a rule
 * (9∶6∶1) are no composition.
 */
export const composition: Rule = function* (said) {
  for (const sentence of said.sentences) {
    for (const parts of withColons(sentence, said)) {
      const industries = parts.every(({ indicator }, i) => indicator.name === INDUSTRIES[i]);
      yield* sumOf(parts, industries, said);
    }
    const shares = sentence.filter(({ measure, quantity }) => measure === "share" && quantity.written.unit !== "");
    if (familyOf(shares.map(({ indicator }) => indicator.name))?.complete) yield* sumOf(shares, true, said);
  }
};

/** @param sure that these are all parts of one whole; without, only a sum near 100 says that they are */
function* sumOf(parts: readonly Figure[], sure: boolean, said: Statements) {
  const amounts = parts.map((part) => said.amount(part));
  if (amounts.some((amount) => amount?.base !== "%") || parts.some(({ quantity }) => quantity.bound !== "exact"))
    return;
  const interval = amounts.map((amount) => amount?.interval as Interval).reduce(plus);
  const sum = { interval, base: "%" };
  const result = compareAmounts(sum, WHOLE);
  if (result === "inconsistent" && !sure && farApart(interval, WHOLE.interval)) return;
  const numbers = parts.map(({ quote }) => quote.trim()).join("∶");
  const total = computed(sum, parts[0] as Figure);
  yield check("composition", result, parts, `构成${numbers}合计${total}，与100%${verdict(result)}。`);
}

/** Runs of numbers with nothing but colons between them. */
function* withColons(sentence: readonly Figure[], said: Statements): Iterable<Figure[]> {
  let run: Figure[] = [];
  for (const figure of sentence) {
    const last = run.at(-1);
    const goesOn = last && /^[:∶]$/.test(said.between(last, figure));
    if (!goesOn) {
      if (run.length > 1) yield run;
      run = [];
    }
    run.push(figure);
  }
  if (run.length > 1) yield run;
}
