import "fake-indexeddb/auto";
import { type Capture, captureSchema } from "@shuzhai/core";
import { selectorsFor } from "@shuzhai/page";
import { parse } from "@shuzhai/parser";
import { afterEach, beforeEach, expect, it } from "vitest";
import * as z from "zod/mini";
import { act } from "../background/act";
import { keepCaptures } from "../database/keep-captures";
import { openDatabase, type ShuzhaiDatabase } from "../database/open";
import { undo } from "../database/undo";
import { draftOf, VISIT } from "../testing/captures";
import { readAgain } from "./read-again";

const TEXT = "2023年，云岫县实现地区生产总值120.5亿元，增长7.2%。新建公园5个。";
const AT = "2026-11-22T09:00:00.000Z";
let database: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase("reread");
});
afterEach(() => database.delete());

/** Captures of the text as an earlier parser read them: the growth as of 2022, and a figure that is none today. */
async function keepAsReadBefore(known?: Capture["document"]): Promise<Capture[]> {
  const { figures, documents } = parse(TEXT);
  const { spans: _, evidence: __, ...document } = documents[0]!;
  const before = figures.map((figure, index) => ({
    ...figure,
    id: `old${index}`,
    ...(figure.quote === "7.2%" && { period: { ...figure.period!, start: "2022", end: "2022" } }),
    ...(figure.relatesTo && { relatesTo: figure.relatesTo.map((one) => ({ ...one, id: "old0" })) }),
  }));
  const stray = {
    ...before[0]!,
    id: "stray",
    quote: "实现",
    span: { start: TEXT.indexOf("实现"), end: TEXT.indexOf("实现") + 2 },
  };
  const drafts = [...before, stray].map((figure, index) =>
    draftOf(index + 1, figure, {
      selectors: selectorsFor(TEXT, figure.span),
      sentence: TEXT.slice(figure.sentence.start, figure.sentence.end),
      document: known ?? document,
      parserVersion: "0.0.9",
      tags: ["核对"],
    }),
  );
  return keepCaptures(database, { ...VISIT, text: TEXT }, drafts);
}

const again = (captures: Capture[], signal = new AbortController().signal) =>
  readAgain(
    database,
    captures.map(({ id }) => id),
    { signal, progress: () => {} },
  );

it("lists what is read otherwise and changes nothing; what is accepted is changed, keeps what the person said, and is undone", async () => {
  const captures = await keepAsReadBefore();
  const compared = await again(captures);
  expect(await database.captures.toArray()).toEqual(captures);
  const told = compared!.reread.map(({ capture, fields }) => [capture.figure.quote, fields]);
  expect(told).toEqual([
    ["120.5亿元", []],
    ["7.2%", ["period"]],
    ["5个", []],
  ]);
  expect(compared!.lost.map(({ figure }) => figure.id)).toEqual(["stray"]);

  const growth = compared!.reread[1]!;
  const readings = [{ id: growth.capture.id, reading: growth.reading }];
  expect((await act(database, { is: "reread", readings, at: AT })).answer).toEqual({ ok: true, changed: 1 });
  const now = await database.captures.get(growth.capture.id);
  expect([now?.figure.period?.end, now?.figure.id, now?.figure.relatesTo?.[0]?.id, now?.tags, now?.updatedAt]).toEqual([
    ...["2023", "old1", "old0"],
    ["核对"],
    AT,
  ]);
  expect(() => z.parse(captureSchema, now)).not.toThrow();
  await undo(database);
  expect(await database.captures.toArray()).toEqual(captures);
});

it("is given up when the person stops it", async () => {
  const captures = await keepAsReadBefore();
  expect(await again(captures, AbortSignal.abort())).toBe(null);
});

it("is told again what the person completed then", async () => {
  const known = { title: null, locality: { name: "云岫县" }, reviewYear: 2023, planYear: 2024, kind: "other" } as const;
  const compared = await again(await keepAsReadBefore(known));
  const parks = compared!.reread.find(({ capture }) => capture.figure.quote === "5个")!;
  expect([parks.fields, parks.reading.figure.period?.start, parks.reading.figure.locality?.name]).toEqual([
    ["period", "locality"],
    ...["2023", "云岫县"],
  ]);
});
