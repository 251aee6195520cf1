import type { Capture } from "@shuzhai/core";

/**
 * Captures that are one and the same: of the same position in the same source, or under the same id (one that was
 * anchored anew on one machine has moved there). Being the same carries over: a with b and b with c makes three of one.
 */
export function sameCaptures(captures: Capture[]): Capture[][] {
  const groupOf = new Map<string, Set<Capture>>();
  for (const capture of captures) {
    const keys = [`id ${capture.id}`, positionKey(capture)];
    const known = new Set(keys.flatMap((key) => groupOf.get(key) ?? []));
    const merged = new Set([capture]);
    for (const group of known) for (const member of group) merged.add(member);
    for (const member of merged) {
      groupOf.set(`id ${member.id}`, merged);
      groupOf.set(positionKey(member), merged);
    }
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}

function positionKey({ sourceId, selectors: { position } }: Capture): string {
  return `at ${position.start} ${position.end} ${sourceId}`;
}
