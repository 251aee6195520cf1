/**
 * The look-ups of localities over every division since 1981: those in force, those that ended, names that changed; and
 * what became of them.
 */
import { type Change, changes } from "./changes";
import { type Division, inForce } from "./division";
import { gazetteer } from "./gazetteer";
import { ENDED } from "./generated/ended";
import { IN_FORCE } from "./generated/in-force";
import { readEnded, readInForce, withParents } from "./rows";
import { withUncoded } from "./uncoded";

export type { Change } from "./changes";
export type { Division, Level } from "./division";
export type { Resolved } from "./resolve";
export type { Scanned } from "./scan";

export const {
  ancestors,
  children,
  divisionByCode,
  divisionsByCode,
  divisionsNamed,
  divisionsShort,
  resolveDivision,
  scanDivision,
  scanDivisionShort,
} = gazetteer(() => withUncoded(withParents(readInForce(IN_FORCE), readEnded(ENDED))));

/**
 * What happened to the division with this code, oldest first; with `between`, only what makes a figure of the one year
 * hard to compare with one of the other: the changes after `between.first`, up to and with `between.last`.
 */
export function changesOf(code: string, between?: { first: number; last: number }): Change[] {
  const all = changes(code, divisionsByCode(code));
  return between ? all.filter(({ year }) => between.first < year && year <= between.last) : all;
}

/**
 * The divisions in force that a division's territory passed to, through all that came between: 余杭县 → 余杭市 → 余杭区.
 * One in force is its own heir. Empty where the source does not say (prefectures whose counties went different ways).
 */
export function heirsOf(division: Division): Division[] {
  const heirs = new Set<Division>();
  const seen = new Set<Division>();
  const follow = (one: Division) => {
    if (seen.has(one)) return;
    seen.add(one);
    if (inForce(one)) heirs.add(one);
    for (const code of one.successors ?? []) {
      const next = divisionByCode(code, one.to) ?? divisionByCode(code);
      if (next) follow(next);
    }
  };
  follow(division);
  return [...heirs];
}
