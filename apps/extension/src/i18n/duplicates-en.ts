import type { duplicatesZh, indicatorsZh } from "./duplicates-zh";

/** The texts of duplicates and of the merging of indicators, in English. */
export const duplicatesEn: typeof duplicatesZh = {
  title: "Duplicates",
  none: "No duplicates among the captures listed",
  sameFigure: (count) => `One figure captured several times (${count} ${count === 1 ? "group" : "groups"})`,
  sameFigureHow: "One text at several addresses, or several versions of one page.",
  keepFirst: (count) => `Keep the first of each, delete the other ${count}`,
  sameFact: (count) => `Several sources on one fact (${count} ${count === 1 ? "group" : "groups"})`,
  sameFactHow: "Same place, indicator, measure, period and modality. Numbers that round to each other agree.",
  result: { consistent: "agree", inconsistent: "differ", notComparable: "not comparable" },
  removeWhat: (value, source) => `Delete ${value} (${source})`,
};

export const indicatorsEn: typeof indicatorsZh = {
  title: "Indicators",
  name: "Indicator",
  kind: "Kind",
  standard: "standard",
  own: "own",
  units: "Units",
  count: "Captures",
  maybe: "Perhaps",
  select: (name) => `Select ${name}`,
  selected: (count) => `${count} ${count === 1 ? "indicator" : "indicators"} selected`,
  into: "Merge into",
  merge: "Merge",
  mergeInto: (name, into) => `Merge ${name} into ${into}`,
  ownOnly: "Own indicators only",
  how: "Merging sets one indicator for all these captures. The readings stay beside it; it can be undone.",
  none: "No indicators among the captures listed",
};
