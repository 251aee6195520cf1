import type { Figure } from "@shuzhai/core";
import { farApart } from "./doubts";
import { check, type Rule, verdict } from "./rule";
import { sumAgainst } from "./sums";
import { WHOLES } from "./wholes";
import { computed, named } from "./wording";

/** 三次产业增加值 make 地区生产总值, 出口 and 进口 make 进出口: indicators that are sums of others by definition. */
export const knownSums: Rule = function* (said) {
  for (const {
    whole: [whole],
    parts,
  } of WHOLES) {
    for (const total of said.figures) {
      if (total.indicator.id !== whole || total.measure !== "level") continue;
      const found = parts.map(([id, name]) => said.beside(total, { indicator: { id, name, kind: "standard" } }));
      if (!found.every((part): part is Figure => part !== null && part.quantity.bound === "exact")) continue;
      const sum = sumAgainst(total, found, said);
      const claim = said.amount(total)?.interval;
      // rather of another place or time than a misprint
      if (!sum || !claim || (sum.result === "inconsistent" && farApart(sum.total.interval, claim))) continue;
      const explanation = `${found.map(named).join("＋")}＝${computed(sum.total, total)}，与${named(total)}${verdict(sum.result)}。`;
      yield check("parts", sum.result, [total, ...found], explanation);
    }
  }
};
