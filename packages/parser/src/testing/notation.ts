import type { Figure, Hints, ParsedReport, Period, ReadableText } from "@shuzhai/core";
import { expect, test } from "vitest";
import { parse } from "../parse";
import { bracketed } from "./bracketed";
import type { Expected } from "./expected";

/** Where and when the sentences of the tests are said, unless a test says otherwise. */
export const HERE: Hints = { locality: "云溪县", reviewYear: 2022, planYear: 2023 };

/**
 * The figures of a sentence: brackets mark where each stands (sign, numeral, scale and unit), the list says what each
 * is. One too many or too few fails.
 */
export function reads(marked: string, expected: Expected[], hints: Hints = HERE): void {
  test(marked, () => {
    const { text, spans } = bracketed(marked);
    const { figures } = parse(text, hints);
    expect(figures.map((figure, i) => seen(figure, text, expected[i]))).toEqual(
      expected.map((one, i) => wanted(one, spans[i] && text.slice(spans[i].start, spans[i].end), figures[i])),
    );
    expect(figures.map(({ span }) => span)).toEqual(spans);
  });
}

/** A sentence with numbers, none of which is a figure. */
export function readsNothing(text: string, hints: Hints = HERE): void {
  test(text, () => {
    expect(parse(text, hints).figures.map(({ quote, indicator }) => [quote, indicator.name])).toEqual([]);
  });
}

/** The figures of a longer text, each as a line: what stands there, and what it is. */
export function figuresIn(input: string | ReadableText, hints: Hints = HERE): string[] {
  return linesOf(parse(input, hints));
}

/** 到位资金 level 3044000000元 2022 云溪县 actual */
export function linesOf({ figures }: ParsedReport): string[] {
  return figures.map(({ indicator, measure, quantity, period, locality, modality }) =>
    [
      indicator.name,
      measure,
      `${quantity.value ?? "X"}${quantity.upper === undefined ? "" : `..${quantity.upper}`}${quantity.unit}`,
      periodName(period) ?? "?",
      locality?.name ?? "?",
      modality,
    ].join(" "),
  );
}

interface Row {
  [attribute: string]: string | null | undefined;
}

/** The attributes of a figure that a test speaks of. */
function seen(figure: Figure, text: string, expected: Expected | undefined): Row {
  const { quantity, measure, indicator, modality } = figure;
  const row: Row = {
    stands: text.slice(figure.span.start, figure.span.end),
    measure,
    value: quantity.value,
    upper: quantity.upper,
    unit: quantity.unit,
    bound: quantity.bound,
    name: indicator.name,
    modality,
  };
  const further: Row = {
    period: periodName(figure.period),
    locality: figure.locality?.name ?? null,
    scope: figure.scope,
    target: figure.target?.text,
    of: figure.of,
    force: figure.force,
    basis: figure.comparison?.basis,
  };
  for (const key of Object.keys(further)) if (expected && key in expected) row[key] = further[key];
  return row;
}

function wanted(
  { names, orMeasure, ...expected }: Expected,
  stands: string | undefined,
  figure: Figure | undefined,
): Row {
  const name = names.find((one) => one === figure?.indicator.name) ?? names[0];
  const measure = orMeasure !== undefined && orMeasure === figure?.measure ? orMeasure : expected.measure;
  return { upper: undefined, ...expected, measure, stands, name };
}

/** 2022, 2022-01/2022-10 */
function periodName(period: Period | null): string | null {
  if (!period) return null;
  return period.start === period.end ? period.start : `${period.start}/${period.end}`;
}
