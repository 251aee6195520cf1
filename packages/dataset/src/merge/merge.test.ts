import type { Capture } from "@shuzhai/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Library } from "../backup/read-lines";
import { anyLibrary } from "../samples/arbitrary";
import { capture, SOURCE } from "../samples/captures";
import { mergeLibraries } from "./merge-libraries";
import { mergeReport } from "./merge-report";
import { newerVersion } from "./versions";

const library = (...captures: Capture[]): Library => ({ sources: [SOURCE], captures });
const at = (day: number) => `2022-05-0${day}T00:00:00.000Z`;

/** A capture of the same figure by two people. */
const [MINE, YOURS]: [Capture, Capture] = [
  { ...capture(1), updatedAt: at(7), capturedAt: at(2), note: "核对过", tags: ["甲"], parserVersion: "0.9.0" },
  { ...capture(2), updatedAt: at(8), capturedAt: at(3), note: "待查", tags: ["乙", "甲"], parserVersion: "0.10.0" },
];

describe("mergeLibraries", () => {
  it("makes one of two captures at the same position of the same source", () => {
    const { library: merged, shared, conflicts } = mergeLibraries([library(MINE), library(YOURS)]);
    expect(merged.captures).toEqual([
      {
        ...YOURS,
        id: MINE.id,
        note: "核对过\n待查",
        tags: ["乙", "甲"],
        capturedAt: at(2),
        updatedAt: at(8),
      },
    ]);
    expect({ shared, conflicts }).toEqual({ shared: 1, conflicts: [] });
  });

  it("takes what only one person corrected; where two differ keeps the later and says so", () => {
    const mine = { ...MINE, edits: { modality: "target" as const, locality: { name: "白水县" } } };
    const yours = { ...YOURS, edits: { locality: null } };
    const merged = mergeLibraries([library(mine), library(yours)]);
    expect(merged.library.captures[0]!.edits).toEqual({ locality: null, modality: "target" });
    expect(merged.conflicts).toEqual([
      { captureId: MINE.id, field: "locality", kept: null, dropped: [{ name: "白水县" }] },
    ]);
    expect(mergeReport(merged).rows).toEqual([[MINE.id, SOURCE.title, "30.44亿元", "地区", "（空）", "白水县"]]);
  });

  it("knows a capture that was anchored anew by its id", () => {
    const position = { type: "TextPositionSelector" as const, start: 90, end: 97 };
    const moved = { ...MINE, updatedAt: at(9), selectors: { ...MINE.selectors, position } };
    expect(mergeLibraries([library(MINE), library(moved)]).library.captures).toEqual([moved]);
  });

  it("keeps apart what stands at other positions, and fills the gaps of a source", () => {
    const elsewhere = {
      ...YOURS,
      selectors: { ...YOURS.selectors, position: { ...YOURS.selectors.position, start: 50, end: 57 } },
    };
    const bare = { ...SOURCE, publisher: null, accessed: "2022-01-01T00:00:00.000Z" };
    const merged = mergeLibraries([library(MINE), { sources: [bare], captures: [elsewhere] }]);
    expect(merged.library.captures.map(({ id }) => id)).toEqual([MINE.id, YOURS.id]);
    expect(merged.library.sources).toEqual([{ ...bare, publisher: SOURCE.publisher }]);
  });

  it("gives the same in either order, and nothing new when merged again", () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, (a, b) => {
        const merged = mergeLibraries([a, b]);
        expect(mergeLibraries([b, a])).toEqual(merged);
        expect(mergeLibraries([merged.library, a, b]).library).toEqual(merged.library);
        expect(mergeLibraries([merged.library]).library).toEqual(merged.library);
      }),
    );
  });

  it("gives the same of three libraries in any order", () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, anyLibrary, (a, b, c) => {
        const merged = mergeLibraries([a, b, c]);
        for (const order of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ])
          expect(mergeLibraries(order)).toEqual(merged);
      }),
    );
  });

  it("keeps the same sources, tags and notes when two are merged first and the third then, whichever two", () => {
    const said = ({ library: { sources, captures } }: ReturnType<typeof mergeLibraries>) => ({
      sources,
      tags: [...new Set(captures.flatMap(({ tags }) => tags))].sort(),
      notes: [...new Set(captures.flatMap(({ note }) => note.split("\n")).filter(Boolean))].sort(),
    });
    fc.assert(
      fc.property(anyLibrary, anyLibrary, anyLibrary, (a, b, c) => {
        const first = said(mergeLibraries([mergeLibraries([a, b]).library, c]));
        expect(said(mergeLibraries([a, mergeLibraries([b, c]).library]))).toEqual(first);
        expect(said(mergeLibraries([a, b, c])).sources).toEqual(first.sources);
      }),
    );
  });

  it("agrees however libraries are paired where each figure was captured once a person and set by one", () => {
    const own = [1, 2, 3].map((n): Capture => {
      const position = { ...capture(n).selectors.position, start: 50, end: 57 };
      const edits = [{}, { modality: "target" as const }, { locality: null }][n - 1]!;
      return { ...capture(n, {}, edits), updatedAt: at(n), selectors: { ...capture(n).selectors, position } };
    });
    const [a, b, c] = own.map((one) => library(one));
    const merged = mergeLibraries([a!, b!, c!]).library;
    expect(merged.captures[0]!.edits).toEqual({ modality: "target", locality: null });
    expect(mergeLibraries([mergeLibraries([a!, b!]).library, c!]).library).toEqual(merged);
    expect(mergeLibraries([a!, mergeLibraries([b!, c!]).library]).library).toEqual(merged);
  });

  it("loses no source, no tag and no word of a note", () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, (a, b) => {
        const { library: merged } = mergeLibraries([a, b]);
        const all = [...a.captures, ...b.captures];
        expect(new Set(merged.sources.map(({ id }) => id))).toEqual(
          new Set([...a.sources, ...b.sources].map(({ id }) => id)),
        );
        expect(new Set(merged.captures.flatMap(({ tags }) => tags))).toEqual(new Set(all.flatMap(({ tags }) => tags)));
        const notes = merged.captures.flatMap(({ note }) => note.split("\n"));
        for (const { note } of all)
          for (const part of note.split("\n")) expect(note === "" || notes.includes(part)).toBe(true);
      }),
    );
  });
});

it("newerVersion counts by numbers", () => {
  expect([
    newerVersion("0.10.0", "0.9.1") > 0,
    newerVersion("1.0", "1.0.0"),
    newerVersion("0.1.0", "0.2.0") < 0,
  ]).toEqual([true, 0, true]);
});
