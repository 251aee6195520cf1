import { contrary, contrastsOf } from "./contrasts";
import { type GramIndex, gramIndex, type Piece } from "./gram-index";
import { gramsOf } from "./grams";
import type { Indicator } from "./indicator";
import { oneForm } from "./normalize";

export interface SuggestedIndicator {
  indicator: Indicator;
  /** 0..1, 1 for the very name */
  score: number;
}

/** What a name has and the text lacks counts this much against it; a text may say more than a name, so the reverse counts less. */
const LACKING = 0.7;
const EXTRA = 0.25;
/** Contrary words (进口 for 出口) leave this much of the score. */
const CONTRARY = 0.3;
const LOWEST = 0.2;
/** Free text is read no further than this. */
const LONGEST_TEXT = 200;

/**
 * The indicators that a free text may mean, best first, at most `limit`. By shared pieces of names and aliases,
 * rare pieces counting more; an indicator whose name holds a contrary word falls far back.
 */
export function suggestIndicators(text: string, limit = 5): SuggestedIndicator[] {
  const index = gramIndex();
  const form = oneForm(text.slice(0, LONGEST_TEXT));
  const contrasts = contrastsOf(form);
  const { weight, found, shared } = sharedWith(form, index);
  const scores = new Map<Indicator, number>();
  for (const at of found) {
    const name = index.names[at]!;
    const common = shared[at]!;
    const overlap = common / (common + LACKING * (name.weight - common) + EXTRA * (weight - common));
    if (overlap <= (scores.get(name.indicator) ?? LOWEST)) continue;
    const score =
      name.form === form ? 1 : Math.min(0.99, overlap) * (contrary(name.contrasts, contrasts) ? CONTRARY : 1);
    if (score > (scores.get(name.indicator) ?? LOWEST)) scores.set(name.indicator, score);
  }
  return [...scores]
    .map(([indicator, score]) => ({ indicator, score }))
    .sort((a, b) => b.score - a.score || rank(a.indicator) - rank(b.indicator))
    .slice(0, limit);
}

const rank = (indicator: Indicator) => (indicator.kind === "standard" ? 0 : 1);

/** Weight of a piece that no name holds. */
const UNKNOWN = 4;

/**
 * The weight of a text's pieces, and how much of it each name shares. A pair of neighbours brings a name in; single
 * characters, which nearly every name shares with nearly every text, only count where a pair did.
 */
function sharedWith(form: string, { names, pieces }: GramIndex) {
  const shared = new Float64Array(names.length);
  const found: number[] = [];
  const singles: Piece[] = [];
  let weight = 0;
  for (const gram of gramsOf(form)) {
    const piece = pieces.get(gram);
    weight += piece?.weight ?? UNKNOWN;
    if (!piece) continue;
    if (gram.length === 1) singles.push(piece);
    else
      for (const at of piece.holders) {
        if (shared[at] === 0) found.push(at);
        shared[at]! += piece.weight;
      }
  }
  for (const single of singles) for (const at of single.holders) if (shared[at] !== 0) shared[at]! += single.weight;
  return { weight, found, shared };
}
