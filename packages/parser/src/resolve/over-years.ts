import type { Period } from "@shuzhai/core";
import { leadingVerb } from "../read/verb";
import type { Said } from "./said";

interface Years {
  from: number;
  to: number;
}

/** Counts and sums over all the years: 累计减税, 新建公路, 城镇新增就业. */
const ADDED_UP = /新增|累计|减税|降费|扩招|脱贫|搬迁|减少/;

/**
 * What a statement on several years (五年来, “十三五”期间) speaks of: growth, changes and what was done, all of them; a
 * level reached, a share or a place, the last; the level from which it rose, the year before the first.
 */
export function overYears({ name, measure, relates }: Said, { from, to }: Years): Period {
  const year = (of: number): Period => ({ start: String(of), end: String(of), grain: "year", kind: "flow" });
  if (measure === "from") return year(from - 1);
  const all: Period = { start: String(from), end: String(to), grain: "year", kind: "flow" };
  if (measure === "growth" || measure === "change") return all;
  if (measure !== "level" || relates?.as === "fromOf") return year(to);
  return leadingVerb(name) !== "" || ADDED_UP.test(name) ? all : year(to);
}
