import "fake-indexeddb/auto";
import { captureSchema, sourceSchema } from "@shuzhai/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { draftOf, figureOf, TEXT, VISIT } from "../testing/captures";
import { capturesAt } from "./captures-at";
import { keepCaptures } from "./keep-captures";
import { openDatabase, SCHEMA_VERSION, type ShuzhaiDatabase } from "./open";
import { removeCaptures, restoreCaptures } from "./remove-captures";
import { decompress } from "./stored-text";

let database: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase();
});
afterEach(() => database.delete());

const first = draftOf(1, figureOf("30.44亿元"));
const second = draftOf(2, figureOf("17%"));
const third = draftOf(3, figureOf("17%", 1));

const counts = async () => ({
  captures: await database.captures.count(),
  sources: await database.sources.count(),
  texts: await database.texts.count(),
});

describe("keeping captures", () => {
  it("keeps figures, their source and its text", async () => {
    const stored = await keepCaptures(database, VISIT, [first, second]);
    const [source] = await database.sources.toArray();
    const [text] = await database.texts.toArray();
    const { text: _, ...visited } = VISIT;
    expect(source).toEqual({ ...visited, publisher: null, id: source?.id, hash: text?.hash, length: TEXT.length });
    expect(z.parse(sourceSchema, source)).toEqual(source);
    expect(stored).toEqual([first, second].map((draft) => ({ ...draft, sourceId: source?.id })));
    expect(await database.captures.toArray()).toEqual(stored);
    expect(z.parse(z.array(captureSchema), stored)).toEqual(stored);
    expect(await decompress(text!)).toBe(TEXT);
  });

  it("changes nothing when the same is sent again, and answers the same", async () => {
    const once = await keepCaptures(database, VISIT, [first, second]);
    expect(await keepCaptures(database, VISIT, [first, second])).toEqual(once);
    expect(await counts()).toEqual({ captures: 2, sources: 1, texts: 1 });
  });

  it("does not undo a correction made between two sendings", async () => {
    await keepCaptures(database, VISIT, [first]);
    await database.captures.update(first.id, { note: "核对过" });
    const [again] = await keepCaptures(database, VISIT, [first]);
    expect(again?.note).toBe("核对过");
    expect((await database.captures.get(first.id))?.note).toBe("核对过");
  });

  it("keeps equal numbers at different places apart, and one figure from two tabs once", async () => {
    const otherTab = draftOf(4, figureOf("17%"));
    await keepCaptures(database, VISIT, [second, third]);
    const stored = await keepCaptures(database, VISIT, [otherTab]);
    expect(stored.map(({ id }) => id)).toEqual([second.id]);
    expect(await counts()).toEqual({ captures: 2, sources: 1, texts: 1 });
  });

  it("keeps a text once, whatever the number of addresses, and a changed text as a new source", async () => {
    await keepCaptures(database, VISIT, [first]);
    await keepCaptures(database, { ...VISIT, url: "https://mirror.example/" }, [draftOf(5, figureOf("30.44亿元"))]);
    await keepCaptures(database, { ...VISIT, text: `${TEXT}完。` }, [draftOf(6, figureOf("30.44亿元"))]);
    expect(await counts()).toEqual({ captures: 3, sources: 3, texts: 2 });
    expect((await capturesAt(database, VISIT.url)).map(({ id }) => id)).toEqual([
      first.id,
      draftOf(6, first.figure).id,
    ]);
  });

  it("keeps nothing at all when a part of it fails", async () => {
    const unstorable = { ...second, figure: { ...second.figure, quote: (() => {}) as unknown as string } };
    await expect(keepCaptures(database, VISIT, [first, unstorable])).rejects.toThrow();
    expect(await counts()).toEqual({ captures: 0, sources: 0, texts: 0 });
  });
});

describe("removing and restoring", () => {
  it("gives back what it removed, and puts it back as it was", async () => {
    const stored = await keepCaptures(database, VISIT, [first, second]);
    expect(await removeCaptures(database, [first.id])).toEqual([stored[0]]);
    expect(await database.captures.toArray()).toEqual([stored[1]]);
    expect(await restoreCaptures(database, [stored[0]!])).toEqual([stored[0]]);
    expect((await counts()).captures).toBe(2);
  });

  it("removes what is not there without a word", async () => {
    expect(await removeCaptures(database, [first.id])).toEqual([]);
  });
});

describe("a database of a newer version", () => {
  it("is not written to, and what it holds stays", async () => {
    await keepCaptures(database, VISIT, [first]);
    await database.meta.put({ key: "schemaVersion", value: SCHEMA_VERSION + 1 });
    await expect(keepCaptures(database, VISIT, [second])).rejects.toThrow(`schema ${SCHEMA_VERSION + 1}`);
    await expect(removeCaptures(database, [first.id])).rejects.toThrow(`schema ${SCHEMA_VERSION + 1}`);
    expect((await counts()).captures).toBe(1);
  });
});
