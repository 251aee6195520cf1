import { findIndicator, isActivityName, type NamedIndicator, suggestIndicators } from "@shuzhai/core";

const MAX_CANDIDATES = 3;
const MIN_SCORE = 0.5;

/** The indicator by its name: known to the registry, or an activity, or with the registry's nearest candidates. */
export function indicatorOf({ name, members }: { name: string; members?: string[] }): NamedIndicator {
  const found = findIndicator(name);
  if (found) return { name, id: found.indicator.id, kind: found.indicator.kind };
  const named: NamedIndicator = { name, kind: isActivityName(name) ? "activity" : "admin" };
  if (members && members.length > 1) {
    named.members = members.map((member) => {
      const known = findIndicator(member);
      return known ? { name: member, id: known.indicator.id } : { name: member };
    });
  }
  if (named.kind === "activity") return named;
  const candidates = suggestIndicators(name, MAX_CANDIDATES)
    .filter(({ score }) => score >= MIN_SCORE)
    .map(({ indicator, score }) => ({ id: indicator.id, score: Math.round(score * 100) / 100 }));
  return candidates.length > 0 ? { ...named, candidates } : named;
}
