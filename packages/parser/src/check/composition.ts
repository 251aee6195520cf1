import { compareAmounts, exactly, type Figure, type Interval, plus } from "@shuzhai/core";
import { farApart } from "./doubts";
import { check, type Rule, verdict } from "./rule";
import type { Statements } from "./statements";
import { computed } from "./wording";

const WHOLE = { interval: exactly("100"), base: "%" };
const INDUSTRIES = ["primary_share", "secondary_share", "tertiary_share"];

/** 三次产业结构为5.3∶50.1∶44.6: the parts of a composition make 100. A ratio to one (2.04∶1) and a rule (9∶6∶1) are none. */
export const composition: Rule = function* (said) {
  for (const sentence of said.sentences) for (const parts of compositions(sentence, said)) yield* sumOf(parts, said);
};

function* sumOf(parts: readonly Figure[], said: Statements) {
  const intervals = parts.map((part) => said.amount(part)?.interval);
  if (intervals.some((interval) => !interval) || parts.some(({ quantity }) => quantity.bound !== "exact")) return;
  const sum = (intervals as Interval[]).reduce(plus);
  const industries = parts.every(({ indicator }, i) => indicator.id === INDUSTRIES[i]) && parts.length === 3;
  const result = compareAmounts({ interval: sum, base: "%" }, WHOLE);
  if (result === "inconsistent" && !industries && farApart(sum, WHOLE.interval)) return;
  const numbers = parts.map(({ quote }) => quote.trim()).join("∶");
  const total = computed({ interval: sum, base: "%" }, { ...(parts[0] as Figure) });
  yield check("composition", result, parts, `构成${numbers}合计${total}，与100%${verdict(result)}。`);
}

/** Runs of numbers with nothing but colons between them. */
function* compositions(sentence: readonly Figure[], said: Statements): Iterable<Figure[]> {
  let run: Figure[] = [];
  for (const figure of sentence) {
    const last = run.at(-1);
    const goesOn = last && /^[:∶：]$/.test(said.between(last, figure).trim());
    if (!goesOn) {
      if (run.length > 1) yield run;
      run = [];
    }
    run.push(figure);
  }
  if (run.length > 1) yield run;
}
