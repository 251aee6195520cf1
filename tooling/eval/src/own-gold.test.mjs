import { describe, expect, test } from "vitest";
import { readGold } from "./gold.mjs";

const reports = readGold(new URL("../gold", import.meta.url).pathname);
const LABELS = { F: "figure", M: "marginal", T: "threshold", X: "masked", "=": "second number", N: "no figure" };

test("there are own reports: a work report, a bulletin, a news page and a masked summary", () => {
  const kinds = reports.flatMap(({ gold }) => gold.documents.map(({ kind }) => kind));
  expect([...new Set(kinds)].sort()).toEqual(["bulletin", "news", "summary", "work-report"]);
});

describe.each(reports)("$name", ({ name, text, gold }) => {
  test("is the report that its annotation names", () => expect(gold.doc).toBe(name));

  test("has every number where its annotation says", () => {
    expect(gold.candidates.map(({ start, end }) => text.slice(start, end))).toEqual(
      gold.candidates.map(({ text }) => text),
    );
  });

  test("has its numbers in order, none over another, each with a label", () => {
    const ends = [0, ...gold.candidates.map(({ end }) => end)];
    const wrong = gold.candidates.filter(
      ({ start, end, label }, at) => start < ends[at] || end <= start || !LABELS[label],
    );
    expect(wrong).toEqual([]);
  });

  test("leaves no number without a label", () => {
    const digits = [...text.matchAll(/\d+/g)].filter(
      ({ index }) => !gold.candidates.some(({ start, end }) => start <= index && index < end),
    );
    expect(digits.map(({ 0: number, index }) => `${number} at ${index}`)).toEqual([]);
  });

  test("says of every figure all that a row needs", () => {
    const attributes = ["value", "unit", "measure", "modality", "bound", "period", "locality"];
    const lacking = gold.candidates
      .filter(({ label }) => label === "F")
      .filter(
        (figure) => !attributes.every((one) => figure[one]) || !figure.indicator?.every((name) => name.length > 1),
      );
    expect(lacking).toEqual([]);
  });

  test("speaks of documents and projects that stand in the text", () => {
    const named = [...gold.documents.map(({ title }) => title), ...gold.projects.map((project) => project.name)];
    expect(named.filter((one) => !text.includes(one))).toEqual([]);
  });
});
