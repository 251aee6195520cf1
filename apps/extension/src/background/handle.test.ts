import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase, type ShuzhaiDatabase } from "../database/open";
import { draftOf, figureOf, VISIT } from "../testing/captures";
import { handleStorage, readRequest } from "./handle";

let database: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const draft = draftOf(1, figureOf("30.44亿元"));
const capture = { type: "capture", visit: VISIT, drafts: [draft] } as const;

describe("requests to the service worker", () => {
  it("reads what it knows as it was sent, and nothing else", () => {
    expect(readRequest(capture)).toEqual(capture);
    const strange = [
      null,
      "capture",
      { type: "wipe" },
      { ...capture, visit: { ...VISIT, text: 7 } },
      { ...capture, drafts: [{ ...draft, id: "not-a-uuid" }] },
      { type: "remove", ids: ["1; drop"] },
      { type: "tabStatus", status: { state: "read", figures: "many" } },
    ];
    expect(strange.map(readRequest)).toEqual(strange.map(() => null));
  });

  it("answers after the rows are there", async () => {
    const answer = await handleStorage(database, { ...capture, drafts: [draft] });
    expect(answer).toEqual({ ok: true, captures: await database.captures.toArray() });
    expect(answer.ok && answer.captures).toHaveLength(1);
    expect(await handleStorage(database, { type: "capturesAt", url: VISIT.url })).toEqual(answer);
  });

  it("opens the database again after the browser closed it", async () => {
    await database.open();
    database.close();
    expect(await handleStorage(database, { ...capture, drafts: [draft] })).toMatchObject({ ok: true });
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["UnknownError", "unavailable"],
    ["VersionError", "newer"],
  ])("names a %s", async (name, reason) => {
    await database.open();
    vi.spyOn(database.captures, "bulkPut").mockRejectedValue(new DOMException("", name));
    expect(await handleStorage(database, { ...capture, drafts: [draft] })).toEqual({ ok: false, reason });
    expect(await database.captures.count()).toBe(0);
    expect(await database.sources.count()).toBe(0);
  });

  it("leaves a newer database alone", async () => {
    await database.meta.put({ key: "schemaVersion", value: 99 });
    expect(await handleStorage(database, { ...capture, drafts: [draft] })).toEqual({ ok: false, reason: "newer" });
  });

  it("does not hide a bug behind a storage failure", async () => {
    await database.open();
    vi.spyOn(database.captures, "bulkPut").mockRejectedValue(new TypeError("ours"));
    await expect(handleStorage(database, { ...capture, drafts: [draft] })).rejects.toThrow("ours");
  });
});
