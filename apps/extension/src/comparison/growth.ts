import type { Messages } from "../i18n/zh";
import type { Row } from "../library/row";
import type { Point } from "./series";

/** By how many per cent a value is above the one of the year before; null where that is not known or not positive. */
export function growth(points: ReadonlyMap<string, Point>, year: string): number | null {
  const before = points.get(String(Number(year) - 1))?.value;
  const now = points.get(year)?.value;
  return before === undefined || now === undefined || before <= 0 ? null : (now / before - 1) * 100;
}

/** Growth as the texts state it, over the year before. */
export type Stated = ReadonlyMap<string, { row: Row; percent: number }>;

/** What the texts state of the growth of levels: by indicator, place and year. Other growth (环比, since 2015) is left out. */
export function statedGrowth(rows: readonly Row[], say: Messages): (indicator: string, place: string) => Stated {
  const words = new Set([say.measure.growth, `${say.basis.yoy} ${say.measure.growth}`]);
  const found = new Map<string, Map<string, { row: Row; percent: number }>>();
  for (const row of rows) {
    const { indicator, place, year, measure, modality, unit, number, wholeYear } = row;
    if (modality !== "actual" || number === null || !wholeYear || unit !== "%" || !words.has(measure)) continue;
    const key = `${indicator}\n${place}`;
    const years = found.get(key) ?? new Map();
    found.set(key, years);
    if (!years.has(year)) years.set(year, { row, percent: number });
  }
  return (indicator, place) => found.get(`${indicator}\n${place}`) ?? new Map();
}

/** Rounding of levels and rates explains less than this many points; what is farther apart has another reason. */
const EXPLAINED = 0.5;

/** How many points computed and stated growth are apart, where that is more than rounding; null otherwise. */
export function pointsApart(computed: number | null, stated: number | undefined): number | null {
  if (computed === null || stated === undefined) return null;
  const apart = Math.abs(computed - stated);
  return apart >= EXPLAINED ? apart : null;
}
