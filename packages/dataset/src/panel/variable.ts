import { type Figure, indicatorById } from "@shuzhai/core";

/** A column of the panel: one measure of one indicator. */
export interface Variable {
  /** safe for Stata: ASCII, begins with a letter, at most 32 characters */
  name: string;
  /** Chinese, without unit */
  label: string;
  /** the registry has its indicator */
  known: boolean;
}

const LONGEST = 32;

/** [suffix of the name, suffix of the label]. Other measures are no variables of a panel. */
const MEASURES: Partial<Record<Figure["measure"], [string, string]>> = {
  level: ["", ""],
  growth: ["_g", "增速"],
  rank: ["_r", "位次"],
  completion: ["_c", "完成率"],
  share: ["_s", "占比"],
};

/** The variables that a figure speaks of: one, or one for each indicator of A、B、C各增长10%; none for a change or a gap. `end`: of a range. */
export function variablesOf(figure: Figure, end: "low" | "high" | null = null): Variable[] {
  const measure = MEASURES[figure.measure];
  if (!measure || figure.modality === "rule" || !isYearly(figure)) return [];
  const growthRank = figure.measure === "rank" && figure.of === "growth";
  const [name, label] = growthRank ? ["_g_r", "增速位次"] : measure;
  const [target, targetLabel] = figure.modality === "target" ? ["_t", "目标"] : ["", ""];
  const [endName, endLabel] = end === null ? ["", ""] : end === "low" ? ["_lo", "下限"] : ["_hi", "上限"];
  const indicators = figure.indicator.members ?? [figure.indicator];
  return indicators.map((indicator) => ({
    name: stataName(variableId(indicator), name + target + endName),
    known: indicator.id !== undefined,
    label: `${(indicator.id && indicatorById(indicator.id)?.name) || indicator.name}${label}${targetLabel}${endLabel}`,
  }));
}

/** A growth over the year before; 环比, 年均 and growth since another year are other things. */
function isYearly({ measure, comparison }: Figure): boolean {
  return measure !== "growth" || !comparison || comparison.basis === "yoy";
}

/** A long id is cut and ends with a hash of the whole, so that two long ids stay two. */
function stataName(id: string, suffix: string): string {
  const room = LONGEST - suffix.length;
  return (id.length <= room ? id : `${id.slice(0, room - 7)}_${hash(id).slice(0, 6)}`) + suffix;
}

/** The registry's id; an indicator that it does not know has only a Chinese name, and an id that is a hash of it. */
export function variableId({ id, name }: { id?: string; name: string }): string {
  return id ?? `x_${hash(name)}`;
}

/** FNV-1a, 32 bits, in base 36: the same on every machine, and short. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193) >>> 0;
  return state.toString(36).padStart(7, "0");
}
