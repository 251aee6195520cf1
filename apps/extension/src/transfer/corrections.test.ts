import { describe, expect, it } from "vitest";
import { captureOf, figureOf, TEXT } from "../testing/captures";
import { correctionLines } from "./corrections";

describe("corrections as test material", () => {
  it("are a line each, with the sentence, the person's reading and the parser's; what was not corrected is left out", () => {
    const figure = figureOf("30.44亿元");
    const edited = captureOf(1, figure, { edits: { modality: "target", period: null } });
    const lines = correctionLines(
      [edited, captureOf(2, figureOf("17%")), captureOf(3, figure, { edits: {} })],
      new Map(),
    );
    const read = {
      ...{ start: 13, end: 18, text: "30.44", label: "F", value: "30.44", unit: "亿元", measure: "level" },
      ...{ indicator: ["到位资金"], modality: "actual", bound: "exact", period: "2023", locality: "云岫县" },
    };
    expect(
      lines
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        sentence: TEXT.slice(0, figure.sentence.end),
        documents: [{ title: null, locality: "云岫县", reviewYear: 2023, planYear: 2024, kind: "work-report" }],
        candidates: [{ ...read, modality: "target", period: null }],
        read,
        parserVersion: "0",
        source: null,
      },
    ]);
    expect(TEXT.slice(read.start, read.end)).toBe("30.44");
  });
});
