import type { Candidate } from "./candidates";

/** Of several figures for one cell, which was taken and why, and which were not. */
export interface Choice {
  taken: Candidate;
  others: Candidate[];
  why: Reason;
}

/** only: there was one · same: all say the same · or the first ground on which the taken one came before the next. */
export type Reason = "only" | "same" | Ground | "order";
type Ground = (typeof GROUNDS)[number][0];

/** What makes a figure the better one, most telling first. */
const GROUNDS = [
  ["corrected", ({ record }: Candidate) => record.edited.length > 0],
  ["whole", ({ record }: Candidate) => !record.figure.threshold && !record.links.some(({ as }) => as === "partOf")],
  // of a target 7%以上 is the target, and 力争8% no better for being exact
  ["exact", ({ record }: Candidate) => record.figure.modality === "target" || record.figure.quantity.bound === "exact"],
  ["year", ({ record }: Candidate) => record.figure.period?.grain === "year"],
  ["stated", ({ record }: Candidate) => record.figure.evidence.period?.basis === "stated"],
] as const;

/** The figure that a cell takes. The answer depends on the figures, not on their order. */
export function choose(candidates: Candidate[]): Choice {
  const [taken, ...others] = [...candidates].sort((a, b) => compare(a, b) || order(a, b));
  if (others.length === 0) return { taken: taken!, others, why: "only" };
  const same = others.every(({ value, unit }) => value === taken!.value && unit === taken!.unit);
  if (same) return { taken: taken!, others, why: "same" };
  const ground = GROUNDS.find(([, holds]) => holds(taken!) !== holds(others[0]!));
  return { taken: taken!, others, why: ground?.[0] ?? "order" };
}

function compare(a: Candidate, b: Candidate): number {
  const ground = GROUNDS.find(([, holds]) => holds(a) !== holds(b));
  return ground ? (ground[1](a) ? -1 : 1) : 0;
}

/** Nothing tells them apart: the later report, then the earlier place in it. */
function order({ record: a }: Candidate, { record: b }: Candidate): number {
  const later = (b.document.reviewYear ?? 0) - (a.document.reviewYear ?? 0);
  return later || a.figure.span.start - b.figure.span.start || (a.id < b.id ? -1 : 1);
}
