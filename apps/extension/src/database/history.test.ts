import "fake-indexeddb/auto";
import type { Capture } from "@shuzhai/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { captureOf, draftOf, figureOf, TEXT, VISIT } from "../testing/captures";
import { editCaptures } from "./edit-captures";
import { importLibrary } from "./import-library";
import { keepCaptures } from "./keep-captures";
import { openDatabase, type ShuzhaiDatabase } from "./open";
import { removeCaptures, restoreCaptures } from "./remove-captures";
import { redo, undo } from "./undo";

let database: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase();
});
afterEach(() => database.delete());

const AT = "2026-11-22T09:00:00.000Z";
const drafts = [draftOf(1, figureOf("30.44亿元")), draftOf(2, figureOf("17%"))];
const ids = drafts.map(({ id }) => id);
const all = () => database.captures.toArray();

/** Every state that the library goes through, the first one empty. */
async function day(): Promise<Capture[][]> {
  const states: Capture[][] = [[]];
  const then = async (done: Promise<unknown>) => {
    await done;
    states.push(await all());
  };
  await then(keepCaptures(database, VISIT, drafts));
  await then(editCaptures(database, ids, { addTags: ["核对"], collection: "云岫" }, AT));
  await then(editCaptures(database, [ids[0]!], { set: { modality: "target" }, note: "见附表" }, AT));
  await then(removeCaptures(database, [ids[1]!]));
  const [gone] = states[3]!.filter(({ id }) => id === ids[1]);
  await then(restoreCaptures(database, [gone!]));
  return states;
}

describe("editing", () => {
  it("leaves the reading and sets what the person says, beside it", async () => {
    const [kept] = await keepCaptures(database, VISIT, [drafts[0]!]);
    const locality = { name: "云屏市" };
    const edited = await editCaptures(database, [kept!.id], { set: { locality }, addTags: ["核对", "核对"] }, AT);
    expect(edited).toEqual([{ ...kept, edits: { locality }, tags: ["核对"], updatedAt: AT }]);
    expect(await all()).toEqual(edited);
    const back = await editCaptures(database, [kept!.id], { reset: ["locality"], removeTags: ["核对"] }, AT);
    expect(back).toEqual([{ ...kept, edits: {}, tags: [], updatedAt: AT }]);
  });

  it("touches nothing that already is so, and nothing that is not there", async () => {
    await keepCaptures(database, VISIT, drafts);
    expect(await editCaptures(database, [...ids, "gone"], { collection: null, removeTags: ["核对"] }, AT)).toEqual([]);
    expect(await database.actions.count()).toBe(1);
  });
});

describe("undo and redo", () => {
  it("walk back through a day and forth again, state by state, across sessions", async () => {
    const states = await day();
    for (const state of states.slice(0, -1).reverse()) {
      expect((await undo(database)).length).toBeGreaterThan(0);
      expect(await all()).toEqual(state);
      database.close();
      await database.open();
    }
    expect(await undo(database)).toEqual([]);
    for (const state of states.slice(1)) {
      await redo(database);
      expect(await all()).toEqual(state);
    }
    expect(await redo(database)).toEqual([]);
  });

  it("do nothing again that something new came after", async () => {
    await day();
    await undo(database);
    await editCaptures(database, [ids[0]!], { note: "另记" }, AT);
    expect(await redo(database)).toEqual([]);
  });

  it("number every writing without a gap, so that a page knows what it missed", async () => {
    await day();
    await undo(database);
    await undo(database);
    const touched = (await database.actions.toArray()).map((action) => action.touched);
    expect(touched.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 6, 7]);
    expect((await database.meta.get("touched"))?.value).toBe(7);
  });

  it("remember a hundred actions", async () => {
    await keepCaptures(database, VISIT, [drafts[0]!]);
    for (let number = 0; number < 120; number++) await editCaptures(database, [ids[0]!], { note: `${number}` }, AT);
    expect(await database.actions.count()).toBe(100);
    for (let number = 0; number < 100; number++) await undo(database);
    expect((await all()).map(({ note }) => note)).toEqual(["19"]);
    expect(await undo(database)).toEqual([]);
  });
});

describe("importing", () => {
  const source = { id: "other", url: "https://x.example/", title: null, site: null, publisher: null, published: null };
  const part = {
    sources: [{ ...source, accessed: AT, hash: "b".repeat(64), length: TEXT.length }],
    texts: [{ hash: "b".repeat(64), text: TEXT }],
    captures: [captureOf(7, figureOf("30.44亿元"), { sourceId: "other" })],
  };

  it("adds what is not there and changes nothing that is", async () => {
    await keepCaptures(database, VISIT, drafts);
    const stood = await all();
    const same = { ...stood[0]!, note: "别人的" };
    const samePlace = { ...stood[1]!, id: draftOf(9, drafts[0]!.figure).id };
    const added = await importLibrary(database, { ...part, captures: [same, samePlace, ...part.captures] }, "batch");
    expect(added).toEqual(part.captures);
    expect(await all()).toEqual([...stood, ...part.captures]);
    expect(await importLibrary(database, part, "again")).toEqual([]);
  });

  it("is undone as a whole, whatever the number of parts", async () => {
    await keepCaptures(database, VISIT, drafts);
    const before = await all();
    await importLibrary(database, part, "batch");
    const more = [captureOf(8, figureOf("17%"), { sourceId: "other" })];
    await importLibrary(database, { ...part, captures: more }, "batch");
    const after = await all();
    expect(await undo(database)).toHaveLength(2);
    expect(await all()).toEqual(before);
    await redo(database);
    expect(await all()).toEqual(after);
  });
});
