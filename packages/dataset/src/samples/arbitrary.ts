import type { Capture, Edits, Figure, Source } from "@shuzhai/core";
import fc from "fast-check";
import { capture, figure, SOURCE } from "./captures";

/** Libraries of any content for property tests: sources, and captures of them, with edits, notes and odd texts. */
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const year = fc.integer({ min: 1949, max: 2050 }).map(String);
const time = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    id: fc.constantFrom("f1", "f2", "f3"),
    quote: text,
    measure: fc.constantFrom("level", "growth", "rank"),
    modality: fc.constantFrom("actual", "target"),
    force: fc.option(text, { nil: undefined }),
    start: fc.nat(500),
    year,
    value: fc.option(fc.integer().map(String), { nil: null }),
    place: fc.option(fc.record({ name: text, code: fc.constantFrom("330822", "330899") }), { nil: null }),
  })
  .map(({ start, year, value, place, force, ...rest }) =>
    figure({
      ...rest,
      ...(force !== undefined && { force }),
      span: { start, end: start + 3 },
      quantity: { value, unit: "元", bound: "exact", written: { number: value ?? "X", unit: "元" } },
      period: { start: year, end: year, grain: "year", kind: "flow" },
      locality: place,
    }),
  );

const edits: fc.Arbitrary<Edits> = fc.constantFrom<Edits>(
  {},
  { modality: "target" },
  { period: null },
  { locality: { name: "白水县" } },
);

export const anySource: fc.Arbitrary<Source> = fc
  .record({
    n: fc.nat(5),
    title: fc.option(text, { nil: null }),
    publisher: fc.option(text, { nil: null }),
    accessed: time,
  })
  .map(({ n, ...rest }) => ({
    ...SOURCE,
    ...rest,
    id: `source-${n}`,
    url: `https://example.org/${n}`,
    hash: String(n).repeat(64),
  }));

/** Captures whose source is one of `sourceIds`. */
export function anyCapture(sourceIds: string[]): fc.Arbitrary<Capture> {
  return fc
    .record({
      n: fc.nat(30),
      at: fc.nat(4),
      sourceId: fc.constantFrom(...sourceIds),
      figure: anyFigure,
      edits,
      note: text,
      tags: fc.array(text, { maxLength: 2 }),
      updatedAt: time,
    })
    .map(({ n, at, ...rest }) => {
      const { selectors, ...made } = capture(n);
      return {
        ...made,
        ...rest,
        selectors: { ...selectors, position: { ...selectors.position, start: at, end: at + 3 } },
      };
    });
}

export const anyLibrary: fc.Arbitrary<{ sources: Source[]; captures: Capture[] }> = fc
  .uniqueArray(anySource, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .chain((sources) => {
    const captures = fc.uniqueArray(anyCapture(sources.map(({ id }) => id)), {
      maxLength: 12,
      selector: ({ id }) => id,
    });
    return fc.record({ sources: fc.constant(sources), captures });
  });
