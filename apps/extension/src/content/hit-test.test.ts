// @vitest-environment happy-dom
import type { Figure } from "@shuzhai/core";
import { beforeEach, describe, expect, it } from "vitest";
import { TEXT } from "../testing/captures";
import { FIGURES, readingOf } from "../testing/reading";
import { figureAt, type HitTest, type Point } from "./hit-test";
import type { Reading } from "./reading";

/** A page in one line: each character 10 wide and 20 high. The caret goes to the nearest gap between characters. */
const CHARACTER = 10;
const LINE = 20;
let reading: Reading;
let hits: HitTest;

beforeEach(() => {
  reading = readingOf(document);
  const node = document.querySelector("p")!.firstChild!;
  hits = {
    caretAt: ({ x }) => ({ node, offset: Math.min(TEXT.length, Math.max(0, Math.round(x / CHARACTER))) }),
    rectsOf: ({ span }) => [{ left: span.start * CHARACTER, right: span.end * CHARACTER, top: 0, bottom: LINE }],
  };
});

const at = (point: Point) => figureAt(point, reading, hits)?.id ?? null;
const left = (figure: Figure) => figure.span.start * CHARACTER;
const right = (figure: Figure) => figure.span.end * CHARACTER;

describe("the figure under a point", () => {
  it.each(FIGURES.map((figure) => [figure.id, figure] as const))(
    "is %s from its first pixel to its last",
    (id, figure) => {
      expect(at({ x: left(figure), y: 10 })).toBe(id);
      expect(at({ x: right(figure) - 1, y: 10 })).toBe(id);
      expect(at({ x: left(figure) - 1, y: 10 })).toBeNull();
      expect(at({ x: right(figure), y: 10 })).toBeNull();
    },
  );

  it("is none beside the text, where the browser gives the nearest text's caret", () => {
    expect(at({ x: left(FIGURES[0]!) + 5, y: LINE })).toBeNull();
    expect(at({ x: 100_000, y: 10 })).toBeNull();
  });

  it("is none where there is no text, or text that was not read", () => {
    expect(figureAt({ x: 0, y: 0 }, reading, { ...hits, caretAt: () => null })).toBeNull();
    const other = { node: document.createTextNode("17%"), offset: 1 };
    expect(figureAt({ x: 0, y: 0 }, reading, { ...hits, caretAt: () => other })).toBeNull();
  });

  it("is the one on the other side of a shared boundary", () => {
    const [a, b] = [FIGURES[0]!, { ...FIGURES[0]!, id: "next" }];
    b.span = { start: a.span.end, end: a.span.end + 2 };
    reading = readingOf(document, [a, b]);
    hits.caretAt = ({ x }) => ({ node: document.querySelector("p")!.firstChild!, offset: Math.round(x / CHARACTER) });
    expect(at({ x: right(a) - 1, y: 10 })).toBe(a.id);
    expect(at({ x: right(a), y: 10 })).toBe("next");
  });
});
