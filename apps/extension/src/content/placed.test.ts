// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { captureOf, figureOf, TEXT } from "../testing/captures";
import { FIGURES, readingOf } from "../testing/reading";
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
    expect(placed).toEqual({ marks: new Map(), unplaced: [{ capture: second17, because: "missing" }] });
  });

  it("are missing where the parser no longer sees a figure", () => {
    const placed = placeCaptures(readingOf(document, [figureOf("5个")]), [second17]);
    expect(placed.unplaced.map(({ because }) => because)).toEqual(["missing"]);
  });

  it("wait for the first reading", () => {
    expect(placeCaptures(null, [second17])).toEqual({ marks: new Map(), unplaced: [] });
  });
});
