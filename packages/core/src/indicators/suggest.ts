import { allIndicators } from "./all";
import { contrary } from "./contrasts";
import { gramsOf } from "./grams";
import type { Indicator } from "./indicator";
import { oneForm } from "./normalize";

export interface SuggestedIndicator {
  indicator: Indicator;
  /** 0..1, 1 for the very name */
  score: number;
}

interface Key {
  form: string;
  grams: Set<string>;
  weight: number;
  indicator: Indicator;
}

interface Index {
  keys: Key[];
  holders: Map<string, Key[]>;
  weightOf: (gram: string) => number;
}

/** What a key has and the text lacks counts this much against it; a text may say more than a name, so the reverse counts less. */
const LACKING = 0.7;
const EXTRA = 0.25;
/** Contrary words (进口 for 出口) leave this much of the score. */
const CONTRARY = 0.3;
const LOWEST = 0.2;

let index: Index | undefined;

function built(): Index {
  const keys: Key[] = [];
  const holders = new Map<string, Key[]>();
  for (const indicator of allIndicators())
    for (const name of [indicator.name, ...indicator.aliases])
      keys.push({ form: oneForm(name), grams: gramsOf(name), weight: 0, indicator });
  for (const key of keys) for (const gram of key.grams) holders.set(gram, [...(holders.get(gram) ?? []), key]);
  // a rare piece says more than a common one, a pair more than a single character
  const weightOf = (gram: string) =>
    Math.log(1 + keys.length / (1 + (holders.get(gram)?.length ?? 0))) * (gram.length > 1 ? 1 : 0.4);
  for (const key of keys) key.weight = sum(key.grams, weightOf);
  return { keys, holders, weightOf };
}

const sum = (grams: Iterable<string>, weightOf: (gram: string) => number) => {
  let total = 0;
  for (const gram of grams) total += weightOf(gram);
  return total;
};

/**
 * The indicators that a free text may mean, best first, at most `limit`. By shared pieces of names, aliases and English names,
 * rare pieces counting more; an indicator whose name holds a contrary word falls far back.
 */
export function suggestIndicators(text: string, limit = 5): SuggestedIndicator[] {
  index ??= built();
  const { holders, weightOf } = index;
  const form = oneForm(text);
  const grams = gramsOf(text);
  const whole = sum(grams, weightOf);
  const shared = new Map<Key, number>();
  for (const gram of grams) {
    const weight = weightOf(gram);
    for (const key of holders.get(gram) ?? []) shared.set(key, (shared.get(key) ?? 0) + weight);
  }
  const scores = new Map<Indicator, number>();
  for (const [key, common] of shared) {
    const overlap = common / (common + LACKING * (key.weight - common) + EXTRA * (whole - common));
    const score = key.form === form ? 1 : Math.min(0.99, overlap) * (contrary(key.form, form) ? CONTRARY : 1);
    if (score > (scores.get(key.indicator) ?? LOWEST)) scores.set(key.indicator, score);
  }
  return [...scores]
    .map(([indicator, score]) => ({ indicator, score }))
    .sort((a, b) => b.score - a.score || rank(a.indicator) - rank(b.indicator))
    .slice(0, limit);
}

const rank = (indicator: Indicator) => (indicator.kind === "standard" ? 0 : 1);
