import { trimmedForms } from "./affixes";
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
  for (const _ of nameIndexSteps());
  return index as unknown as Map<string, FoundIndicator>;
}

/** Names a pause: a few milliseconds of work. */
const SLICE = 400;

/** Builds the index with pauses; nothing to do once it is built. */
export function* nameIndexSteps(): Generator<void, void> {
  if (index) return;
  const building = new Map<string, FoundIndicator>();
  let done = 0;
  for (const indicator of allIndicators()) building.set(normalizeName(indicator.name), { indicator, by: "name" });
  yield;
  for (const indicator of allIndicators())
    for (const alias of indicator.aliases) {
      const key = normalizeName(alias);
      if (!building.has(key)) building.set(key, { indicator, by: "alias" });
      if (++done % SLICE === 0) yield;
    }
  index = building;
}

/** 全市, 我县 … before a name say where, not what. */
const SCOPE = /^[全我本][国省市县区旗盟州镇乡师]/;
/** (万元), (不含农户): a note or a unit behind a name, as in the heads of tables. */
const NOTE = /[(〔][^()〔〕]{0,40}[)〕]/g;
/** No name is as long as this; what is longer is no name. */
const LONGEST_NAME = 80;

/**
 * The indicator of this exact name or alias, after normalization: spaces, quotes, brackets and 的 do not count,
 * 规模以上 is 规上, 国内生产总值 and GDP are 地区生产总值. A name that is not known as it stands is tried
 * without bracketed notes, without a leading 全市, 我县 …, and without the words before and after a counted thing
 * that leave it the same (新增高新技术企业, 省级高新技术企业, 高新技术企业数).
 */
export function findIndicator(name: string): FoundIndicator | null {
  if (name.length > LONGEST_NAME) return null;
  const names = nameIndex();
  const key = normalizeName(name);
  const found = names.get(key);
  if (found) return found;
  const bare = normalizeName(name.normalize("NFKC").replace(NOTE, "")).replace(SCOPE, "");
  const indicator = (bare === key ? undefined : names.get(bare)?.indicator) ?? trimmed(bare, names);
  return indicator ? { indicator, by: "alias" } : null;
}

function trimmed(name: string, names: Map<string, FoundIndicator>): Indicator | undefined {
  for (const { form, holdsFor } of trimmedForms(name)) {
    const indicator = names.get(form)?.indicator;
    if (indicator && holdsFor(indicator)) return indicator;
  }
}
