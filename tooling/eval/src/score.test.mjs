import { describe, expect, it } from "vitest";
import { score } from "./score.mjs";

const TEXT = "2021年，青石县完成工业投资12.5亿元，同比增长8%，居全市第二位。新建公路3公里。完成X亿元。";
const TITLE = { title: null, locality: "青石县", reviewYear: 2021, planYear: null, kind: "summary" };

/** An annotated number: what the annotation says beside its place in the text. */
function candidate(text, label, attributes = {}) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text, label, ...attributes };
}

const common = { modality: "actual", bound: "exact", period: "2021", locality: "青石县|全县" };
const GOLD = {
  documents: [TITLE],
  candidates: [
    candidate("2021", "N"),
    candidate("12.5", "F", { ...common, value: "1250000000", unit: "元", measure: "level", indicator: ["工业投资"] }),
    candidate("8", "F", { ...common, value: "8", unit: "%", measure: "growth", indicator: ["工业投资"] }),
    candidate("二", "F", { ...common, value: "2", unit: "位", measure: "rank", indicator: ["工业投资"] }),
    candidate("3", "M"),
    candidate("X", "X"),
  ],
};

/** A figure as the parser prints it. */
function figure(quote, value, unit, measure, change = {}) {
  const start = TEXT.indexOf(quote);
  return {
    span: { start, end: start + quote.length },
    quantity: { value, unit, bound: "exact" },
    measure,
    indicator: { name: "工业投资" },
    period: { start: "2021", end: "2021" },
    locality: { name: "青石县" },
    modality: "actual",
    ...change,
  };
}

const LEVEL = figure("12.5亿元", "1250000000", "元", "level");
const GROWTH = figure("8%", "8", "%", "growth");
const RANK = figure("第二位", "2", "名", "rank");
const DOCUMENT = { locality: { name: "青石县" }, reviewYear: 2021, planYear: 2022 };

function scored(figures, documents = [DOCUMENT]) {
  const printed = new Map([["report", { figure: figures, project: [], document: documents }]]);
  const { table, mistakes } = score([{ name: "report", text: TEXT, gold: GOLD }], printed);
  return { ...table.ALL, mistakes: mistakes.map(({ kind, detail }) => `${kind}: ${detail}`) };
}

describe("score", () => {
  it("gives full marks where every row is right; marginal numbers count neither way", () => {
    const road = figure("3公里", "3", "公里", "level");
    const masked = figure("X亿元", null, "元", "level");
    expect(scored([LEVEL, GROWTH, RANK, road, masked])).toMatchObject({
      ...{ gold: 3, f1: 1, rowF1: 1, statedWrong: 0, masked: 1, documentF1: 1 },
      mistakes: [],
    });
  });

  it("counts a report on a date, or twice on one number, as false", () => {
    const date = figure("2021年", "2021", "年", "level");
    expect(scored([LEVEL, { ...LEVEL }, GROWTH, RANK, date])).toMatchObject({ recall: 1, precision: 3 / 5 });
  });

  it("asks for value and unit before anything else", () => {
    const wrong = scored([{ ...LEVEL, quantity: { value: "12.5", unit: "元", bound: "exact" } }, GROWTH]);
    expect(wrong).toMatchObject({ f1: 2 / 5, mistakes: expect.arrayContaining(["value: want 1250000000, got 12.5"]) });
    expect(wrong.mistakes).toContain("missed: 2 位 rank 工业投资");
  });

  it("tells what is left open from what is stated wrongly", () => {
    const open = scored([{ ...LEVEL, period: null, locality: null }]);
    const wrong = scored([{ ...LEVEL, period: { start: "2020", end: "2020" } }]);
    expect([open.statedWrong, wrong.statedWrong]).toEqual([0, 1]);
    expect([open.rowF1, wrong.rowF1]).toEqual([0, 0]);
    expect(wrong.mistakes).toContain('period: want "2021", got {"start":"2020","end":"2020"}');
  });

  it("wants a document with its place and its years", () => {
    expect(scored([LEVEL], [{ ...DOCUMENT, reviewYear: 2020 }]).documentF1).toBe(0);
    expect(scored([LEVEL], [DOCUMENT, DOCUMENT]).documentF1).toBe(2 / 3);
  });
});
