import "fake-indexeddb/auto";
import { captureSchema } from "@shuzhai/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { draftOf, figureOf, VISIT } from "../testing/captures";
import { type FrozenDatabase, layFrozen } from "./frozen/lay";
import VERSION_1 from "./frozen/version-1.json";
import { keepCaptures } from "./keep-captures";
import { openDatabase, SCHEMA_VERSION, type ShuzhaiDatabase } from "./open";
import { decompress } from "./stored-text";
import { undo } from "./undo";

let database: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase("migrated");
});
afterEach(() => database.delete());

describe("a database of version 1", () => {
  const frozen = VERSION_1 as FrozenDatabase;
  const rows = (table: string) => frozen.tables[table]!.rows;

  it("is opened with all that it held, and knows its new version", async () => {
    await layFrozen("migrated", frozen);
    expect(await database.captures.toArray()).toEqual(rows("captures"));
    expect(await database.sources.toArray()).toEqual(rows("sources"));
    const [text] = await database.texts.toArray();
    expect((await decompress(text!)).length).toBe(text!.length);
    expect(await database.meta.toArray()).toEqual([{ key: "schemaVersion", value: SCHEMA_VERSION }]);
    expect(() => z.parse(z.array(captureSchema), rows("captures"))).not.toThrow();
  });

  it("is written to, and what is written is undone", async () => {
    await layFrozen("migrated", frozen);
    await keepCaptures(database, { ...VISIT, url: "https://new.example/" }, [draftOf(90, figureOf("5个"))]);
    expect(await database.captures.count()).toBe(rows("captures").length + 1);
    await undo(database);
    expect(await database.captures.toArray()).toEqual(rows("captures"));
  });
});
