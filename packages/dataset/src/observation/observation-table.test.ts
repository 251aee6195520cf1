import type { Figure } from "@shuzhai/core";
import { expect, it } from "vitest";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { OBSERVATION_COLUMNS, observationTable } from "./observation-table";

const percent = (value: string, more: Partial<Figure>): Partial<Figure> => ({
  quote: `${value}%`,
  quantity: { value, unit: "%", bound: "exact", written: { number: value, unit: "%" } },
  ...more,
});
const rank = (value: string, more: Partial<Figure>): Partial<Figure> => ({
  quote: `第${value}`,
  quantity: { value, unit: "位", bound: "exact", written: { number: value, unit: "" } },
  measure: "rank",
  ...more,
});

function rowsOf(figures: Partial<Figure>[], columns: string[]) {
  const captures = figures.map((figure, i) => capture(i + 1, figure));
  const { rows } = observationTable(captures, [SOURCE]);
  return rows.map((row) => columns.map((id) => row[OBSERVATION_COLUMNS.findIndex((column) => column.id === id)]));
}

it("puts growth, completion, share and rank beside their level", () => {
  const rows = rowsOf(
    [
      {},
      GROWTH,
      percent("72.5", {
        id: "f3",
        measure: "completion",
        target: { text: "年度目标" },
        relatesTo: [{ id: "f1", as: "completionOf" }],
      }),
      percent("41", { id: "f4", measure: "share", relatesTo: [{ id: "f1", as: "shareOf" }] }),
      rank("2", { id: "f5", scope: "全市", of: "growth", relatesTo: [{ id: "f2", as: "rankOf" }] }),
    ],
    ["value", "unit", "cmp_type", "cmp_value", "completion", "completion_of", "share", "rank", "rank_scope"],
  );
  expect(rows).toEqual([["30.44", "亿元", "同比", "17", "72.5", "年度目标", "41", "2", "全市"]]);
});

it("gives a growth without level a row of its own, with the limits of a target", () => {
  const target = { id: "f1", measure: "growth", modality: "target", quote: "6%以上" } as const;
  const quantity = {
    value: "6",
    unit: "%",
    bound: "atLeast",
    boundText: "以上",
    written: { number: "6", unit: "%" },
  } as const;
  const rows = rowsOf(
    [{ ...target, quantity }],
    ["value", "unit", "cmp_value", "target_low", "target_high", "modality"],
  );
  expect(rows).toEqual([[null, null, "6", "6", null, "目标"]]);
});

it("joins what one sentence says of one indicator whose level is unsaid", () => {
  const rows = rowsOf([percent("8", { id: "f1", measure: "growth" }), rank("3", { id: "f2" })], ["cmp_value", "rank"]);
  expect(rows).toEqual([["8", "3"]]);
});

it("names a second growth and loses nothing", () => {
  const second = percent("-3", {
    id: "f3",
    measure: "growth",
    comparison: { basis: "previous" },
    relatesTo: [{ id: "f1", as: "growthOf" }],
  });
  expect(rowsOf([{}, GROWTH, second], ["cmp_value", "further"])).toEqual([["17", "增速-3%"]]);
});

it("ends where figures relate in a circle", () => {
  const circle = [
    percent("8", { id: "f1", measure: "growth", relatesTo: [{ id: "f2", as: "growthOf" }] }),
    rank("3", { id: "f2", relatesTo: [{ id: "f1", as: "rankOf" }] }),
  ];
  expect(rowsOf(circle, ["cmp_value", "rank"])).toEqual([["8", "3"]]);
});
