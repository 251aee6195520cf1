import type { comparisonZh } from "./comparison-zh";

/** The texts of the comparison, in English. */
export const comparisonEn: typeof comparisonZh = {
  over: "Compare",
  places: "One indicator, places",
  indicators: "One place, indicators",
  subject: "Indicator to compare",
  place: "Place to compare",
  subjectOf: (indicator, measure, unit, count) => `${indicator} · ${measure} · ${unit} (${count})`,
  placeOf: (place, count) => `${place} (${count})`,
  form: "Chart",
  line: "Line",
  bar: "Bar",
  target: "Target and actual",
  nothing: "No yearly figures to compare are listed. Only figures of whole years and known places are compared.",
  indicator: "Indicator",
  goal: (value) => `target ${value}`,
  missing: "missing",
  contradicted: "There are other figures for the same place and year",
  computedGrowth: (percent) => `calc. ${percent}`,
  computed: "Computed from the figures of two years, not stated in the text",
  statedGrowth: (percent) => `stated ${percent}`,
  stated: "The growth as the text states it",
  apart: (points) =>
    `Computed and stated are ${points} percentage points apart; stated growth is often at constant prices, and the year before may have been revised`,
  chart: (name, unit) => `${name} (${unit})`,
  chartOf: (name) => `${name}: chart`,
  legend: {
    line: "Lines: actual; open circles: target",
    bar: "Bars: actual; strokes: target",
    target: "Frames: target; bars: actual; per cent: actual of target",
  },
  more: (count) => `${count} more are not drawn: see the table`,
  sources: "Sources",
  moreSources: (count) => `${count} in all`,
  saveSvg: "Chart as SVG",
  savePng: "Chart as PNG",
};
