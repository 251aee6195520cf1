import { allIndicators } from "./all";
import type { Indicator } from "./indicator";
import { normalizeName } from "./normalize";

export interface FoundIndicator {
  indicator: Indicator;
  by: "name" | "alias";
}

let index: Map<string, FoundIndicator> | undefined;

/** Every name and alias in comparable form with its indicator. Built at the first look-up. */
export function nameIndex(): Map<string, FoundIndicator> {
  if (index) return index;
  index = new Map();
  for (const indicator of allIndicators()) index.set(normalizeName(indicator.name), { indicator, by: "name" });
  for (const indicator of allIndicators())
    for (const alias of indicator.aliases) {
      const key = normalizeName(alias);
      if (!index.has(key)) index.set(key, { indicator, by: "alias" });
    }
  return index;
}

/** 全市, 我县 … before a name say where, not what. */
const SCOPE = /^[全我本][国省市县区旗盟州镇乡师]/;
/** (万元), (不含农户): a note or a unit behind a name, as in the heads of tables. */
const NOTE = /[(〔][^()〔〕]{0,40}[)〕]/g;

/**
 * The indicator of this exact name or alias, after normalization: spaces, quotes, brackets and 的 do not count,
 * 规模以上 is 规上, 国内生产总值 and GDP are 地区生产总值. A name that is not known as it stands is tried
 * without bracketed notes and without a leading 全市, 我县 …
 */
export function findIndicator(name: string): FoundIndicator | null {
  const names = nameIndex();
  const key = normalizeName(name);
  const found = names.get(key);
  if (found) return found;
  const bare = normalizeName(name.normalize("NFKC").replace(NOTE, "")).replace(SCOPE, "");
  const loose = bare === key ? undefined : names.get(bare);
  return loose ? { indicator: loose.indicator, by: "alias" } : null;
}
