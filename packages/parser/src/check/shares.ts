import { compareAmounts, dividedBy, exactly, type Figure, findIndicator, times } from "@shuzhai/core";
import { breakdowns } from "./breakdowns";
import { farApart, mayBeOfSeveralYears } from "./doubts";
import { RATES } from "./rates";
import { check, type Rule, verdict } from "./rule";
import type { Statements } from "./statements";
import { computed, named, numberOf } from "./wording";

/** 税收收入10.14亿元，占一般公共预算收入12.86亿元的78.8%: the part ÷ the whole = the share. */
export const shares: Rule = function* (said) {
  const wholes = new Map(
    [...breakdowns(said)].flatMap(({ whole, listed }) => listed.map((part) => [part, whole] as const)),
  );
  for (const share of said.figures) {
    const found =
      asWritten(share, said) ?? ofBreakdown(share, wholes, said) ?? byName(share, said) ?? byRegistry(share, said);
    if (!found) continue;
    const { part, whole } = found;
    const [above, below] = [said.amount(part), said.amount(whole)];
    if (!above || !below || above.base !== below.base || said.amount(share)?.base !== "%") continue;
    const ratio = dividedBy(above.interval, below.interval);
    if (!ratio) continue;
    const implied = { interval: times(ratio, exactly("100")), base: "%" };
    const claim = said.amount(share)?.interval ?? implied.interval;
    const result = compareAmounts(implied, { interval: claim, base: "%" });
    // rather another whole than a misprint
    if (result === "inconsistent" && farApart(implied.interval, claim)) continue;
    const explanation = `${named(part)}÷${named(whole)}＝${computed(implied, share)}，与文中${numberOf(share)}${verdict(result)}。`;
    yield check("share", result, [part, whole, share], explanation);
  }
};

interface Found {
  part: Figure;
  whole: Figure;
}

/** A占B的c: all three in one breath, whatever their names. */
function asWritten(share: Figure, said: Statements): Found | null {
  const whole = ["%", "‰"].includes(share.quantity.unit) ? said.previous(share) : null;
  const part = whole && said.previous(whole);
  if (!part || said.between(whole, share) !== "的") return null;
  const joined = /^[,、]?占[\u4e00-\u9fff“”]{2,20}$/.test(said.between(part, whole));
  return joined ? { part, whole } : null;
}

/** 一般公共预算收入12.86亿元，其中税收收入10.14亿元，占比78.8% */
function ofBreakdown(share: Figure, wholes: ReadonlyMap<Figure, Figure>, said: Statements): Found | null {
  const part =
    share.measure === "share" && share.indicator.name.endsWith("占比") ? said.related(share, "shareOf") : null;
  const whole = part && wholes.get(part);
  return whole ? { part, whole } : null;
}

/** 占地区生产总值的15.4%, where the whole stands elsewhere in the document. */
function byName(share: Figure, said: Statements): Found | null {
  const part = share.measure === "share" ? said.related(share, "shareOf") : null;
  const name = part && /占([^占]+)比重$/.exec(share.indicator.name)?.[1];
  const known = name && findIndicator(name)?.indicator;
  if (!part || !known) return null;
  const whole = said.beside(part, { indicator: { name, id: known.id, kind: known.kind }, measure: "level" });
  return whole && !mayBeOfSeveralYears(part, said) ? { part, whole } : null;
}

/** 城镇化率 is 城镇人口 of 常住人口 by definition. */
function byRegistry(share: Figure, said: Statements): Found | null {
  const rate = RATES.find(({ id }) => id === share.indicator.id);
  if (!rate || (share.measure !== "level" && share.measure !== "share")) return null;
  const level = (id: string, name: string) =>
    said.beside(share, { indicator: { name, id, kind: "standard" }, measure: "level" });
  const [part, whole] = [level(...rate.part), level(...rate.whole)];
  return part && whole && { part, whole };
}
