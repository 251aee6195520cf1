import { describe, expect, it } from "vitest";
import { zh } from "../i18n/zh";
import { captureOf, figureOf } from "../testing/captures";
import { asking, type Query } from "./query";
import { type Row, rowOf } from "./row";
import { NEWEST_FIRST, type Order, sorted } from "./sort";

const county = { name: "常山县", code: "330822" };
const rows: Row[] = [
  captureOf(1, figureOf("30.44亿元"), { tags: ["核对"] }),
  captureOf(2, figureOf("17%", 0, { locality: county, modality: "target" }), { collection: "云岫" }),
  captureOf(3, figureOf("5个", 0, { locality: null, period: null }), { note: "见附表" }),
  captureOf(4, figureOf("17%", 1), { edits: { locality: county } }),
].map((capture) => rowOf(capture, undefined, zh));

const ask = asking();
/** The numbers of the captures that a question finds. */
const found = (query: Partial<Query>) => numbers(ask(rows, { search: "", chosen: {}, ...query }).rows);
const numbers = (rows: readonly Row[]) => rows.map(({ id }) => Number(id.at(-1)));

describe("searching", () => {
  it.each([
    ["", [1, 2, 3, 4]],
    ["附表", [3]],
    ["CHANGSHAN", [2, 4]],
    ["浙江 17%", [2, 4]],
    ["核对 云岫县", [1]],
    ["没有的词", []],
  ])("%s", (search, expected) => expect(found({ search })).toEqual(expected));
});

it("finds the same letter by letter as at once", () => {
  const typed = "浙江 17%";
  for (let end = 0; end <= typed.length; end++) found({ search: typed.slice(0, end) });
  expect(found({ search: typed })).toEqual([2, 4]);
  expect(found({ search: typed.slice(0, -2) })).toEqual(numbers(asking()(rows, { search: "浙江 1", chosen: {} }).rows));
});

describe("facets", () => {
  it.each<[Query["chosen"], number[]]>([
    [{ place: ["330000"] }, [2, 4]],
    [{ place: ["330822", "云岫县"] }, [1, 2, 4]],
    [{ place: [""] }, [3]],
    [{ place: ["330000"], modality: ["actual"] }, [4]],
    [{ tag: ["核对"] }, [1]],
    [{ collection: [""] }, [1, 3, 4]],
    [{ year: ["2023"], indicator: ["新建公园"] }, []],
  ])("%j", (chosen, expected) => expect(found({ chosen })).toEqual(expected));

  it("count what a further value would give, of their own facet too", () => {
    const { counts } = ask(rows, { search: "", chosen: { place: ["330000"] } });
    expect([...counts.modality]).toEqual([
      ["actual", 1],
      ["target", 1],
    ]);
    expect([...counts.place]).toEqual([
      ["云岫县", 1],
      ["330822", 2],
      ["330800", 2],
      ["330000", 2],
      ["", 1],
    ]);
  });
});

describe("sorting", () => {
  const order = (by: Order["by"], descending = false) => numbers(sorted(rows, { by, descending }, "zh-CN"));

  it("by number, by time, by the language's dictionary; what is unknown last in either direction", () => {
    expect(order("value")).toEqual([3, 2, 4, 1]);
    expect(order("value", true)).toEqual([1, 2, 4, 3]);
    expect(order("place")).toEqual([2, 4, 1, 3]);
    expect(order("place", true)).toEqual([1, 2, 4, 3]);
    // dào before xīn
    expect(order("indicator")).toEqual([1, 2, 4, 3]);
    expect(order(NEWEST_FIRST.by, true)).toEqual([1, 2, 3, 4]);
  });
});
