// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { captureOf, figureOf, TEXT } from "../testing/captures";
import { FIGURES, readingOf } from "../testing/reading";
import { BY_HAND } from "./by-hand";
import { placeCaptures } from "./placed";

const second17 = captureOf(1, FIGURES[3]!);

describe("captures of an address in its present text", () => {
  it("stand at their own figure, though the number stands there twice", () => {
    const placed = placeCaptures(readingOf(document), [second17]);
    expect([...placed.marks]).toEqual([[FIGURES[3]!.id, { state: "captured", captureId: second17.id }]]);
    expect(placed.unplaced).toEqual([]);
  });

  it("are found where the text has moved", () => {
    const before = "按：";
    const moved = FIGURES.map((figure) => {
      const span = { start: figure.span.start + before.length, end: figure.span.end + before.length };
      return { ...figure, id: `moved ${figure.id}`, span };
    });
    const placed = placeCaptures(readingOf(document, moved, before + TEXT), [second17]);
    expect([...placed.marks.keys()]).toEqual([`moved ${FIGURES[3]!.id}`]);
  });

  it("are said to be missing when their text is gone", () => {
    const placed = placeCaptures(readingOf(document, [], "没有数字。"), [second17]);
    expect(placed).toEqual({ marks: new Map(), byHand: [], unplaced: [{ capture: second17, because: "missing" }] });
  });

  it("are missing where the parser no longer sees a figure", () => {
    const placed = placeCaptures(readingOf(document, [figureOf("5个")]), [second17]);
    expect(placed.unplaced.map(({ because }) => because)).toEqual(["missing"]);
  });

  it("stand where a person read them by hand, though the parser sees no figure there", () => {
    const byHand = { ...second17, parserVersion: BY_HAND };
    const before = "按：";
    const placed = placeCaptures(readingOf(document, [], before + TEXT), [byHand]);
    const span = { start: second17.figure.span.start + 2, end: second17.figure.span.end + 2 };
    expect(placed.marks).toEqual(new Map([[byHand.id, { state: "captured", captureId: byHand.id }]]));
    expect(placed.byHand).toMatchObject([{ id: byHand.id, span, document: 0, sentence: { start: 2 } }]);
    expect(placed.unplaced).toEqual([]);
  });

  it("wait for the first reading", () => {
    expect(placeCaptures(null, [second17])).toEqual({ marks: new Map(), byHand: [], unplaced: [] });
  });
});
