import { ATTRIBUTES } from "./counts.mjs";
import { judgeName, oneName } from "./names.mjs";
import { judgePeriod } from "./periods.mjs";
import { samePlace } from "./places.mjs";
import { sameUnit, sameValue } from "./values.mjs";

/** How much longer than the numeral a report on it may be: it covers the number and little else. */
const LITTLE_ELSE = 24;

/**
 * Holds the reported figures against the annotated numbers of a report.
 *
 * A report on a number labelled N or T, or on none, is a false one; on M, on the second part of a number, or on a
 * masked number without a value it counts neither way.
 *
 * @param {(kind: string, at: { start: number, end: number }, detail: string) => void} note takes each mistake
 */
export function scoreFigures(gold, figures, counts, note) {
  const usable = figures.filter((figure) => isWhole(figure) && inRanges(figure, gold.ranges));
  counts.reported += figures.filter((figure) => !isWhole(figure)).length;
  const wanted = gold.candidates.filter(({ label }) => label === "F");
  const names = wanted.map(({ indicator }) => indicator.map(oneName));
  const taken = new Set();
  const neutral = new Set();

  for (const candidate of gold.candidates) {
    const on = usable.filter((figure) => covers(figure, candidate));
    if (candidate.label === "M" || candidate.label === "=") for (const figure of on) neutral.add(figure);
    if (candidate.label === "X") scoreMasked(candidate, on, neutral, counts, note);
    if (candidate.label !== "F") continue;
    counts.gold++;
    const figure = pick(
      candidate,
      on.filter((hit) => !taken.has(hit)),
    );
    if (!figure) {
      note("missed", candidate, [candidate.value, candidate.unit, candidate.measure, candidate.indicator[0]].join(" "));
      continue;
    }
    taken.add(figure);
    const own = names[wanted.indexOf(candidate)];
    const others = names
      .filter((other) => other !== own)
      .flatMap((other) => other.filter((name) => !own.includes(name)));
    scoreReading(candidate, figure, { own, others }, counts, note);
  }

  for (const figure of usable) {
    if (taken.has(figure)) counts.reported++;
    else if (!neutral.has(figure)) {
      counts.reported++;
      note("spurious", figure.span, [figure.quantity.value, figure.quantity.unit, figure.indicator?.name].join(" "));
    }
  }
}

function scoreMasked(candidate, on, neutral, counts, note) {
  const masked = on.filter(({ quantity }) => quantity.value == null);
  for (const figure of masked) neutral.add(figure);
  counts.masked++;
  if (masked.length > 0) counts.maskedFound++;
  else note("masked", candidate, "not reported as masked");
}

/** The figure that says the right quantity, else any. */
function pick(candidate, figures) {
  const right = ({ quantity }) =>
    sameValue(candidate.value, quantity) && sameUnit(candidate.unit, quantity.unit, candidate.measure);
  return figures.find(right) ?? figures[0];
}

function scoreReading(candidate, figure, { own, others }, counts, note) {
  const { quantity } = figure;
  if (!sameValue(candidate.value, quantity)) {
    return note(
      "value",
      candidate,
      `want ${candidate.value}, got ${[quantity.value, quantity.upper].filter(Boolean).join("..")}`,
    );
  }
  if (!sameUnit(candidate.unit, quantity.unit, candidate.measure)) {
    return note("unit", candidate, `want ${candidate.unit}, got ${quantity.unit}`);
  }
  counts.found++;
  const period = judgePeriod(candidate.period, figure.period);
  const name = judgeName(own, figure.indicator?.name, others);
  const right = {
    measure: sameMeasure(candidate, figure.measure),
    indicator: name.right,
    period: period.full,
    locality: samePlace(candidate.locality, figure.locality),
    modality: candidate.modality === figure.modality,
    bound: candidate.bound === quantity.bound,
  };
  const statedWrong =
    (figure.period && !period.year) ||
    (figure.locality?.name && !right.locality) ||
    (figure.modality && !right.modality);
  if (statedWrong) counts.statedWrong++;
  if (name.exact) counts.exactIndicator++;
  if (period.year) counts.yearPeriod++;
  for (const attribute of ATTRIBUTES) {
    if (right[attribute]) counts[attribute]++;
    else note(attribute, candidate, `want ${JSON.stringify(candidate[attribute])}, got ${said(figure, attribute)}`);
  }
  if (ATTRIBUTES.every((attribute) => right[attribute])) counts.rows++;
}

/** Of a percentage, level and share may stand for one another: a rate with a name of its own can be read as either. */
function sameMeasure(candidate, measure) {
  const either = ["level", "share"];
  return (
    measure === candidate.measure ||
    (candidate.unit === "%" && either.includes(measure) && either.includes(candidate.measure))
  );
}

function said(figure, attribute) {
  const value = attribute === "bound" ? figure.quantity.bound : figure[attribute];
  return JSON.stringify(value?.name ?? value ?? null);
}

function isWhole(figure) {
  return Number.isInteger(figure?.span?.start) && Number.isInteger(figure.span.end) && Boolean(figure.quantity);
}

function inRanges({ span }, ranges) {
  return !ranges || ranges.some(([start, end]) => span.start >= start && span.end <= end);
}

function covers({ span }, { start, end }) {
  return span.start <= start && span.end >= end && span.end - span.start <= end - start + LITTLE_ELSE;
}
