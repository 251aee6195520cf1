import "fake-indexeddb/auto";
import { captureSchema } from "@shuzhai/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { act } from "../background/act";
import { openDatabase, type ShuzhaiDatabase } from "../database/open";
import { restore } from "../transfer/restore";
import { capturesOf, sourceOfTable } from "./as-captures";
import { readRows } from "./read-rows";
import { guessRoles } from "./roles";

const NOW = new Date("2026-11-22T03:00:00Z");
const WIDE = {
  headers: ["县", "年份", "地区生产总值（亿元）", "GDP增速(%)", "备注"],
  rows: [
    ["云岫县", "2021", "1,120.5", "7.2", "快报"],
    ["云岫县", "2022", "—", "-6.8", null],
  ],
};
const LONG = {
  headers: ["地区代码", "时期", "指标", "数值", "单位", "性质"],
  rows: [
    ["330822", "2022年1—10月", "到位资金", "30.44", "亿元", "实际"],
    ["999999", "2022", "到位资金", "1", "亿元", ""],
    ["330822", "去年", "到位资金", "不知", "亿元", "目标"],
  ],
};
const read = (table: typeof WIDE) =>
  readRows(table, guessRoles(table.headers, table.rows), { indicator: "", unit: "" });

describe("a table made elsewhere", () => {
  it("has its columns guessed by name and content", () => {
    expect(guessRoles(WIDE.headers, WIDE.rows)).toEqual(["place", "period", "series", "series", "note"]);
    expect(guessRoles(LONG.headers, LONG.rows)).toEqual([
      ...["placeCode", "period", "indicator", "value", "unit", "modality"],
    ]);
  });

  it("is understood in traditional characters too", () => {
    const headers = ["縣市", "年度", "指標", "數值", "單位", "口徑", "性質"];
    const rows = [["云岫县", "2022", "地区生产总值", "7", "%", "成長率", "目標"]];
    expect(guessRoles(headers, rows)).toEqual(["place", "period", "indicator", "value", "unit", "measure", "modality"]);
    const [value] = readRows({ headers, rows }, guessRoles(headers, rows), { indicator: "", unit: "" }).values;
    expect([value?.measure, value?.modality]).toEqual(["growth", "target"]);
  });

  it("gives a value a cell, with the unit of its column; what is unknown is no value", () => {
    const { values, misfits, empty } = read(WIDE);
    expect(
      values.map(({ indicator, quantity, measure, period, locality, note }) => [
        ...[indicator, quantity.value, quantity.unit, measure, period?.start, locality?.name, note],
      ]),
    ).toEqual([
      ["地区生产总值", "112050000000", "元", "level", "2021", "云岫县", "快报"],
      ["GDP增速", "7.2", "%", "growth", "2021", "云岫县", "快报"],
      ["GDP增速", "-6.8", "%", "growth", "2022", "云岫县", ""],
    ]);
    expect([misfits, empty]).toEqual([[], 1]);
  });

  it("names each cell that does not fit, and takes no row in half", () => {
    const { values, misfits } = read(LONG);
    expect(values.map(({ row, locality, period }) => [row, locality, period?.end])).toEqual([
      [2, { name: "常山县", code: "330822" }, "2022-10"],
    ]);
    expect(misfits).toEqual([
      { row: 3, header: "地区代码", cell: "999999", reason: "noCode" },
      { row: 4, header: "时期", cell: "去年", reason: "noPeriod" },
      { row: 4, header: "数值", cell: "不知", reason: "noValue" },
    ]);
  });
});

describe("imported", () => {
  let database: ShuzhaiDatabase;
  beforeEach(() => {
    database = openDatabase("tables");
  });
  afterEach(() => database.delete());

  const bring = async () => {
    const source = await sourceOfTable(WIDE, "表.csv", NOW);
    const captures = capturesOf(source, read(WIDE).values, NOW);
    const texts = [{ hash: source.source.hash, text: source.text }];
    return restore(
      { sources: [source.source], captures, texts },
      async (asked) => (await act(database, asked)).answer,
      () => {},
    );
  };

  it("each value is a capture that leads back to its cell; the same table brings nothing twice", async () => {
    expect(await bring()).toEqual({ ok: true, changed: 3 });
    expect(await bring()).toEqual({ ok: true, changed: 0 });
    const captures = await database.captures.toArray();
    expect(() => z.parse(z.array(captureSchema), captures)).not.toThrow();
    const { text } = await sourceOfTable(WIDE, "表.csv", NOW);
    const told = captures
      .toSorted((a, b) => a.figure.span.start - b.figure.span.start)
      .map(({ figure, selectors: { position, quote } }) => [
        figure.quote,
        text.slice(position.start, position.end),
        quote.exact,
      ]);
    expect(told).toEqual([
      ["1,120.5", "1,120.5", "1,120.5"],
      ["7.2", "7.2", "7.2"],
      ["-6.8", "-6.8", "-6.8"],
    ]);
    expect(await database.texts.count()).toBe(1);
  });
});
