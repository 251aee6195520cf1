import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepCaptures } from "../database/keep-captures";
import { openDatabase, type ShuzhaiDatabase } from "../database/open";
import { draftOf, figureOf, VISIT } from "../testing/captures";
import { act } from "./act";
import { readRequest } from "./handle";

let database: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase();
});
afterEach(() => database.delete());

const AT = "2026-11-22T09:00:00.000Z";
const draft = draftOf(1, figureOf("30.44亿元"));

describe("what the library asks for", () => {
  it("is done, undone and done again, and answered with how many and of which sources", async () => {
    const [kept] = await keepCaptures(database, VISIT, [draft]);
    const done = { answer: { ok: true, changed: 1 }, sources: [kept!.sourceId] };
    expect(await act(database, { is: "edit", ids: [draft.id], change: { note: "核对" }, at: AT })).toEqual(done);
    expect(await act(database, { is: "undo" })).toEqual(done);
    expect(await act(database, { is: "redo" })).toEqual(done);
    expect(await act(database, { is: "remove", ids: [draft.id] })).toEqual(done);
    expect(await act(database, { is: "redo" })).toEqual({ answer: { ok: true, changed: 0 }, sources: [] });
    await act(database, { is: "backedUp", at: 5 });
    expect(await database.meta.get("lastBackup")).toEqual({ key: "lastBackup", value: 5 });
  });

  it("is not done in a database of a newer version", async () => {
    await database.meta.put({ key: "schemaVersion", value: 99 });
    expect((await act(database, { is: "undo" })).answer).toEqual({ ok: false, reason: "newer" });
  });

  it("is looked at before it is believed", () => {
    const edit = { is: "edit", ids: [draft.id], change: { set: { modality: "target" } }, at: AT };
    expect(readRequest({ type: "library", act: edit })).toEqual({ type: "library", act: edit });
    const strange = [
      { ...edit, change: { set: { modality: "wish" } } },
      { ...edit, at: "yesterday" },
      { is: "import", batch: draft.id, sources: [], texts: [], captures: [{ id: draft.id }] },
      { is: "wipe" },
    ];
    expect(strange.map((it) => readRequest({ type: "library", act: it }))).toEqual(strange.map(() => null));
  });
});
