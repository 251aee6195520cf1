import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { editCaptures } from "../database/edit-captures";
import { keepCaptures } from "../database/keep-captures";
import { openDatabase, type ShuzhaiDatabase } from "../database/open";
import { removeCaptures } from "../database/remove-captures";
import { undo } from "../database/undo";
import { zh } from "../i18n/zh";
import { draftOf, figureOf, VISIT } from "../testing/captures";
import { followLibrary } from "./follow";

let database: ShuzhaiDatabase;
const lifetime = new AbortController();
beforeEach(() => {
  database = openDatabase();
});
afterEach(() => database.delete());

it("reads the library and follows what is captured, edited, removed and undone, whoever does it", async () => {
  const [first, second] = [draftOf(1, figureOf("30.44亿元")), draftOf(2, figureOf("17%"))];
  await keepCaptures(database, VISIT, [first]);
  const library = followLibrary(database, zh, lifetime.signal);
  const shown = () => library.rows.value.map(({ value, note }) => [value, note]).sort();
  await vi.waitFor(() => expect(library.progress.value).toBe(null));
  expect(shown()).toEqual([["30.44亿元", ""]]);

  const other = openDatabase();
  await keepCaptures(other, { ...VISIT, url: "https://other.example/" }, [second]);
  await vi.waitFor(() => expect(shown()).toHaveLength(2));
  expect(library.sources.size).toBe(2);
  await editCaptures(other, [first.id], { note: "核对" }, "2026-11-22T09:00:00.000Z");
  await vi.waitFor(() => expect(shown()).toContainEqual(["30.44亿元", "核对"]));
  await removeCaptures(other, [second.id]);
  await vi.waitFor(() => expect(shown()).toEqual([["30.44亿元", "核对"]]));
  // undone and overwritten at once: the action is gone, the page finds its gap and reads anew
  await undo(other);
  await undo(other);
  await editCaptures(other, [first.id], { note: "另记" }, "2026-11-22T09:00:00.000Z");
  await vi.waitFor(() =>
    expect(shown()).toEqual([
      ["+17%", ""],
      ["30.44亿元", "另记"],
    ]),
  );
  lifetime.abort();
  other.close();
});
