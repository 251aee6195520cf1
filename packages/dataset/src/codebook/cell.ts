import type { Choice } from "./codebook";
import type { Doubt, Fit } from "./fit";

/** differ: captures say different things · news: one that came after the person's choice says otherwise. */
export type CellDoubt = Doubt | "differ" | "news";

/** What is known of one cell. */
export interface Cell {
  state: "done" | "doubtful" | "missing";
  /** what fills the cell, or would first come to mind where that is in doubt */
  taken: Fit | null;
  /** all that fit, what is least in doubt first */
  fits: Fit[];
  doubts: CellDoubt[];
  /** a person took it */
  chosen: boolean;
}

export const MISSING: Cell = { state: "missing", taken: null, fits: [], doubts: [], chosen: false };

/**
 * A cell is done when a person chose, or when all that fits it says the same and at least one of it is beyond doubt.
 * Nothing is averaged and nothing is rounded: 30.4亿元 and 30.44亿元 differ, and a person says which it is. The answer
 * does not depend on the order of the captures.
 */
export function cellOf(fits: Fit[], choice: Choice | undefined): Cell {
  if (fits.length === 0) return MISSING;
  const inOrder = [...fits].sort((a, b) => weight(a) - weight(b) || (a.captureId < b.captureId ? -1 : 1));
  const chosen = inOrder.find(({ captureId }) => captureId === choice?.captureId);
  if (choice && chosen) {
    const seen = new Set(choice.seen);
    const news = inOrder.some((fit) => !seen.has(fit.captureId) && saidBy(fit) !== saidBy(chosen));
    return {
      ...{ state: news ? "doubtful" : "done", taken: chosen, fits: inOrder },
      ...{ doubts: news ? ["news"] : [], chosen: true },
    };
  }
  const said = new Set(inOrder.filter(({ value }) => value !== null).map(saidBy));
  const [first] = inOrder as [Fit, ...Fit[]];
  const doubts: CellDoubt[] = [...(said.size > 1 ? (["differ"] as const) : []), ...first.doubts];
  return { state: doubts.length === 0 ? "done" : "doubtful", taken: first, fits: inOrder, doubts, chosen: false };
}

/** A hidden number fills nothing: what says anything comes before it. */
const weight = ({ value, doubts }: Fit) => doubts.length + (value === null ? 10 : 0);

/** What a figure says, to be compared: 1.50 is 1.5. */
export function saidBy({ value, upper, unit }: Fit): string {
  if (value === null) return "masked";
  return `${plain(value)}${upper === undefined ? "" : `–${plain(upper)}`}${unit}`;
}

const plain = (value: string) => (value.includes(".") ? value.replace(/\.?0+$/, "") : value);
