// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { FIGURES, readingOf } from "../../testing/reading";
import { firstValues, readValues } from "./values";

const TEXT = "2023年，云岫县到位资金30.44亿元，增长17%。补助上限50万元。投入成倍增长。";
const reading = { ...readingOf(document, FIGURES.slice(0, 2), TEXT) };
reading.report.documents.push({
  spans: [{ start: 0, end: TEXT.length }],
  title: null,
  locality: { name: "云岫县" },
  reviewYear: 2023,
  planYear: 2024,
  kind: "work-report",
  evidence: {},
});
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe("a stretch of text by hand", () => {
  const entry = { is: "byHand" as const, span: spanOf("上限50万元") };

  it("begins with its number and what goes for the figure before it", () => {
    expect(firstValues(entry, reading)).toEqual({
      quantity: "50万元",
      indicator: "",
      measure: "level",
      period: "2023",
      locality: "云岫县",
      modality: "actual",
    });
  });

  it("is the figure that the person says, at its number, with its sentence as the evidence", () => {
    const values = { ...firstValues(entry, reading), indicator: "补助上限", modality: "rule" as const };
    const sentence = spanOf("补助上限50万元。");
    const span = spanOf("50万元");
    const ground = { span: sentence, basis: "stated" };
    expect(readValues(values, entry, reading)).toEqual({
      ok: true,
      figure: {
        id: `by-hand-${span.start}-${span.end}`,
        span,
        quote: "50万元",
        quantity: { value: "500000", unit: "元", bound: "exact", written: { number: "50", unit: "万元" } },
        measure: "level",
        indicator: { name: "补助上限", kind: "admin" },
        period: { start: "2023", end: "2023", grain: "year", kind: "flow", text: "2023" },
        locality: { name: "云岫县" },
        modality: "rule",
        document: 0,
        sentence,
        evidence: { indicator: ground, period: ground, locality: ground, modality: ground },
      },
    });
  });

  it("without digits stands for the words that were selected", () => {
    const words = { is: "byHand" as const, span: spanOf("成倍增长") };
    const values = { ...firstValues(words, reading), quantity: "2倍", indicator: "投入" };
    expect(readValues(values, words, reading)).toMatchObject({
      ok: true,
      figure: { span: words.span, quote: "成倍增长" },
    });
  });

  it("stands for the selected words too where the person says another number than the one in them", () => {
    const values = { ...firstValues(entry, reading), quantity: "55万元", indicator: "补助上限" };
    expect(readValues(values, entry, reading)).toMatchObject({ ok: true, figure: { quote: "上限50万元" } });
  });

  it("says which fields say nothing that can be kept", () => {
    const values = { ...firstValues(entry, reading), quantity: "很多", period: "那阵子" };
    expect(readValues(values, entry, reading)).toEqual({ ok: false, faults: ["quantity", "indicator", "period"] });
  });
});

describe("a correction", () => {
  const [figure] = FIGURES;
  const entry = { is: "correction" as const, figure: figure! };

  it("leaves what was not touched as it was read", () => {
    const read = readValues({ ...firstValues(entry, reading), modality: "target" }, entry, reading);
    expect(read).toEqual({ ok: true, figure: { ...figure, modality: "target" } });
  });

  it("can say that the place or the time is not known", () => {
    const read = readValues({ ...firstValues(entry, reading), locality: "", period: " " }, entry, reading);
    expect(read).toEqual({ ok: true, figure: { ...figure, locality: null, period: null } });
  });
});
