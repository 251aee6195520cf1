import { lastGroup } from "./memory";
import { cleanName } from "./name";
import { type Draft, draft, type Reader } from "./reader";

/**
 * “达到A和B，增长8.3%│和9.9%”: a rate that goes on with the list of the rate before it. It speaks of the next of the
 * levels that the list before named, else of the same.
 */
export const sequel: Reader = (here) => {
  const { cell, memory, mention } = here;
  const last = memory.drafts.at(-1);
  if (!last || mention.rank || mention.part || (cell.opening !== "和" && cell.opening !== "、")) return null;
  if (last.measure !== "growth" && last.measure !== "change" && last.measure !== "gap") return null;
  if (
    (here.left.trim() !== "" && !(mention.unit === "%" && cleanName(here.left) === "")) ||
    mention.outer.start !== mention.start ||
    (mention.unit !== last.mention.unit && mention.unit !== "")
  )
    return null;
  const { relates, measure, sign, comparison } = last;
  const next = relates && nextLevel(relates.draft, memory.drafts);
  return draft(here, measure, next?.name ?? last.name, {
    sign,
    comparison,
    ...(next && relates ? { relates: { draft: next, as: relates.as } } : {}),
  });
};

function nextLevel(level: Draft, drafts: Draft[]): Draft | undefined {
  const before = drafts.slice(
    0,
    drafts.findIndex((d) => d.relates?.draft === level),
  );
  const group = lastGroup(before);
  return group[group.indexOf(level) + 1];
}
