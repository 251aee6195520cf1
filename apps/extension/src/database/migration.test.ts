import "fake-indexeddb/auto";
import { captureSchema } from "@shuzhai/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { draftOf, figureOf, VISIT } from "../testing/captures";
import { type FrozenDatabase, layFrozen } from "./frozen/lay";
import VERSION_1 from "./frozen/version-1.json";
import VERSION_2 from "./frozen/version-2.json";
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

describe("a database of version 2", () => {
  const frozen = VERSION_2 as FrozenDatabase;
  const rows = (table: string) => frozen.tables[table]!.rows;

  it("is opened with all that it held, finds captures by their places, and undoes what was done before", async () => {
    await layFrozen("migrated", frozen);
    const captures = await database.captures.toArray();
    expect(captures).toEqual(rows("captures"));
    expect(await database.actions.toArray()).toEqual(rows("actions"));
    expect(await database.meta.get("schemaVersion")).toEqual({ key: "schemaVersion", value: SCHEMA_VERSION });
    expect(await database.codebooks.toArray()).toEqual([]);
    const read = await database.captures.where("figure.locality.name").equals("云岫县").primaryKeys();
    const corrected = await database.captures.where("edits.locality.name").equals("安屏市").primaryKeys();
    expect([read, corrected]).toEqual([captures.map(({ id }) => id), [captures[0]!.id]]);
    await undo(database);
    expect((await database.captures.get(captures[0]!.id))?.edits).toEqual({});
  });
});
