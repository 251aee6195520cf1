import type { Figure } from "@shuzhai/core";
import type { Statements } from "./statements";

/** A total and what 其中 names of it. */
export interface Breakdown {
  /** the last level of the same unit before 其中 */
  whole: Figure;
  /** earlier levels of that unit, which 其中 may mean as well (排查企业35家，约谈30家，其中…) */
  others: Figure[];
  listed: Figure[];
}

/** Every list after a 其中, up to the semicolon or the next 其中. A sentence that begins with it takes up the one before. */
export function* breakdowns(said: Statements): Iterable<Breakdown> {
  let before: Figure[] = [];
  for (const sentence of said.sentences) {
    const first = sentence[0] as Figure;
    if (!/^其中/.test(said.opening(first))) before = [];
    before = yield* inSentence(sentence, before, said);
  }
}

function* inSentence(
  sentence: readonly Figure[],
  earlier: readonly Figure[],
  said: Statements,
): Generator<Breakdown, Figure[]> {
  const levels: Figure[] = [];
  let open: Breakdown | null = null;
  let last: Figure | null = null;
  for (const figure of sentence) {
    const words = last ? said.between(last, figure) : said.before(figure);
    last = figure;
    const begins = words.includes("其中");
    if (open && (begins || words.includes(";"))) {
      yield open;
      open = null;
    }
    if (figure.measure !== "level" || NO_SUMS.has(figure.quantity.unit)) continue;
    if (begins) {
      const same = [...earlier, ...levels].filter((level) => isLike(level, figure, said));
      const whole = same.pop();
      open = whole ? { whole, others: same, listed: [figure] } : null;
    } else if (open && isLike(open.whole, figure, said)) open.listed.push(figure);
    levels.push(figure);
  }
  if (open) yield open;
  return levels;
}

/** Rates do not sum. */
const NO_SUMS = new Set(["%", "‰", "百分点", "1", "位"]);

function isLike(a: Figure, b: Figure, said: Statements): boolean {
  return a.modality === b.modality && said.amount(a) !== null && said.amount(a)?.base === said.amount(b)?.base;
}
