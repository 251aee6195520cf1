import { samePlace } from "./places.mjs";

/** A document of the page is found when one with its place and years is reported. A year that the annotation leaves open may be any. */
export function scoreDocuments(gold, documents, counts, note) {
  const left = [...documents];
  counts.documents += gold.length;
  counts.documentsReported += documents.length;
  for (const wanted of gold) {
    const at = left.findIndex(
      (document) => samePlace(wanted.locality, document.locality) && sameYears(wanted, document),
    );
    if (at >= 0) {
      counts.documentsFound++;
      left.splice(at, 1);
    } else {
      note(
        "document",
        { start: 0, end: 0 },
        `${wanted.title}: ${wanted.locality}, ${wanted.reviewYear} → ${wanted.planYear ?? ""}`,
      );
    }
  }
}

function sameYears(wanted, document) {
  return ["reviewYear", "planYear"].every((year) => wanted[year] == null || wanted[year] === document[year]);
}
