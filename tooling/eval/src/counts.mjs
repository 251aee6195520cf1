/** What a figure that was found is asked for. A row counts when all are right. */
export const ATTRIBUTES = ["measure", "indicator", "period", "locality", "modality", "bound"];

const COUNTED = [
  ...["gold", "reported", "found", "rows", "exactIndicator", "yearPeriod", "statedWrong", "masked", "maskedFound"],
  ...["projects", "projectsReported", "projectsFound", "staged", "stagesRight"],
  ...["documents", "documentsReported", "documentsFound"],
  ...ATTRIBUTES,
];

export function noCounts() {
  return Object.fromEntries(COUNTED.map((name) => [name, 0]));
}

export function addCounts(all) {
  return Object.fromEntries(COUNTED.map((name) => [name, all.reduce((sum, counts) => sum + counts[name], 0)]));
}

/** Counts as shares of what they count: the columns of the table, under the names that ../shared/eval gives them. */
export function summary(c) {
  return {
    gold: c.gold,
    reported: c.reported,
    precision: share(c.found, c.reported),
    recall: share(c.found, c.gold),
    f1: f1(c.found, c.reported, c.gold),
    ...Object.fromEntries(ATTRIBUTES.map((name) => [name, share(c[name], c.found)])),
    exactIndicator: share(c.exactIndicator, c.found),
    yearPeriod: share(c.yearPeriod, c.found),
    statedWrong: share(c.statedWrong, c.found),
    rowPrecision: share(c.rows, c.reported),
    rowRecall: share(c.rows, c.gold),
    rowF1: f1(c.rows, c.reported, c.gold),
    masked: share(c.maskedFound, c.masked),
    projectF1: f1(c.projectsFound, c.projectsReported, c.projects),
    stage: share(c.stagesRight, c.staged),
    documentF1: f1(c.documentsFound, c.documentsReported, c.documents),
  };
}

function share(part, whole) {
  return whole === 0 ? 0 : part / whole;
}

/** The harmonic mean of precision and recall. */
function f1(right, reported, wanted) {
  return share(2 * right, reported + wanted);
}
