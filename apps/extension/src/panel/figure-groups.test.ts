import { describe, expect, it } from "vitest";
import type { ListedFigure } from "../messages/panel-port";
import { figureOf } from "../testing/captures";
import { type FigureFilter, groupFigures } from "./figure-groups";

const ALL: FigureFilter = { text: "", modality: "all", captured: "all" };
const document = {
  title: "报告",
  locality: null,
  reviewYear: 2023,
  planYear: null,
  kind: "work-report" as const,
  readFrom: { locality: null, period: null },
};
const listed = (figure: ReturnType<typeof figureOf>, sentence: string): ListedFigure => ({ figure, sentence });

const money = listed(figureOf("30.44亿元"), "到位资金30.44亿元。");
const park = listed(figureOf("5个"), "新建公园5个。");
const goal = listed(figureOf("17%", 0, { modality: "target", document: 1 }), "力争增长17%。");
const reading = { documents: [document, document], figures: [park, money, goal] };

/** quotes by document and kind */
const quotes = (filter: FigureFilter, marks = {}) =>
  groupFigures(reading, filter, marks).map(({ count, kinds }) => [
    count,
    ...kinds.map(({ kind, figures }) => `${kind} ${figures.map(({ figure }) => figure.quote).join(" ")}`),
  ]);

describe("groupFigures", () => {
  it("puts standard indicators first, document by document", () => {
    expect(quotes(ALL)).toEqual([
      [2, "standard 30.44亿元", "activity 5个"],
      [1, "standard 17%"],
    ]);
  });

  it.each([
    ["words anywhere in indicator, number, place and sentence", { ...ALL, text: "云岫 公园" }, ["activity 5个"], []],
    ["modality", { ...ALL, modality: "target" as const }, [], ["standard 17%"]],
    ["captured", { ...ALL, captured: "captured" as const }, ["standard 30.44亿元"], []],
    ["not captured", { ...ALL, captured: "uncaptured" as const }, ["activity 5个"], ["standard 17%"]],
  ])("filters by %s", (_, filter, first, second) => {
    const marks = { [money.figure.id]: { state: "captured", captureId: "c" } };
    expect(quotes(filter, marks)).toEqual([
      [first.length, ...first],
      [second.length, ...second],
    ]);
  });
});
