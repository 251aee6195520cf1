import { findIndicator, type Indicator, suggestIndicators } from "@shuzhai/core";
import type { Row } from "../library/row";

/** An indicator of the library by its name, with its captures. */
export interface Named {
  name: string;
  /** of the registry; null: the person's own, or a name that was read and is in no registry */
  known: Indicator | null;
  units: string[];
  ids: string[];
}

/** The names of the rows' indicators, most captures first. */
export function namesOf(rows: readonly Row[]): Named[] {
  const names = new Map<string, Named>();
  for (const { id, indicator, unit } of rows) {
    const known = names.get(indicator);
    if (!known) {
      const found = findIndicator(indicator)?.indicator ?? null;
      names.set(indicator, { name: indicator, known: found, units: [unit], ids: [id] });
      continue;
    }
    known.ids.push(id);
    if (!known.units.includes(unit)) known.units.push(unit);
  }
  return [...names.values()].sort((a, b) => b.ids.length - a.ids.length || (a.name < b.name ? -1 : 1));
}

/** Less alike is not worth showing. */
const ALIKE = 0.6;

/** The standard indicator that an own name may mean; the person decides. */
export function mayBe({ name, known }: Named): Indicator | null {
  const [best] = known ? [] : suggestIndicators(name, 1);
  return best && best.score >= ALIKE ? best.indicator : null;
}
