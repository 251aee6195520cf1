import type { DocumentHints } from "@shuzhai/core";
import type { ListedDocument } from "../messages/panel-port";

/** What is known of a document's place and years, as it would be said in hints. */
export function knownHints({ locality, reviewYear, planYear }: ListedDocument): DocumentHints {
  return {
    ...(locality && { locality: locality.name }),
    ...(reviewYear !== null && { reviewYear }),
    ...(planYear !== null && { planYear }),
  };
}

/**
 * Hints that complete the other documents of a page by what is known of one: the articles of a newspaper page are
 * mostly of one place and year, and say neither. What a document says itself stays. By index; empty when none lacks
 * anything that this one has.
 */
export function completeOthers(documents: ListedDocument[], from: number): Record<number, DocumentHints> {
  const known = knownHints(documents[from]!);
  const completed = documents.map((document) => ({ ...known, ...knownHints(document) }));
  const lacking = documents.flatMap((document, index) => {
    const gains = Object.keys(completed[index]!).length > Object.keys(knownHints(document)).length;
    return index !== from && gains ? [[index, completed[index]!] as const] : [];
  });
  return Object.fromEntries(lacking);
}
