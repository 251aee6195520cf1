import { findIndicator, isActivityName, type Measure, type NamedIndicator, suggestIndicators } from "@shuzhai/core";

const MAX_CANDIDATES = 3;
const MIN_SCORE = 0.5;

interface Named {
  name: string;
  measure?: Measure;
  members?: string[];
}

/** 经济增长6%: an economy grows as its GDP does; other words on 经济 are no indicator. */
function isEconomy(name: string, measure: Measure | undefined): boolean {
  return measure === "growth" && /^(?:国民|中国|我国|全国)?经济$/.test(name);
}

/** The indicator by its name: known to the registry, or an activity, or with the registry's nearest candidates. */
export function indicatorOf({ name, members, measure }: Named): NamedIndicator {
  const found = findIndicator(isEconomy(name, measure) ? "地区生产总值" : name);
  const several = members && members.length > 1 ? { members: members.map(member) } : {};
  if (found) return { name, id: found.indicator.id, kind: found.indicator.kind, ...several };
  if (isActivityName(name)) return { name, kind: "activity", ...several };
  const candidates = suggestIndicators(name, MAX_CANDIDATES)
    .filter(({ score }) => score >= MIN_SCORE)
    .map(({ indicator, score }) => ({ id: indicator.id, score: Math.round(score * 100) / 100 }));
  return { name, kind: "admin", ...several, ...(candidates.length > 0 ? { candidates } : {}) };
}

function member(name: string): { name: string; id?: string } {
  const known = findIndicator(name);
  return known ? { name, id: known.indicator.id } : { name };
}
