import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { act } from "../background/act";
import { draftOf, figureOf, VISIT } from "../testing/captures";
import { keepCaptures } from "./keep-captures";
import { openDatabase, SCHEMA_VERSION, type ShuzhaiDatabase } from "./open";
import { undo } from "./undo";

let database: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase("cleared");
});
afterEach(() => database.delete());

it("leaves nothing of what a person kept, nor anything that undo could bring back", async () => {
  await keepCaptures(database, VISIT, [draftOf(1, figureOf("5个")), draftOf(2, figureOf("17%"))]);
  await act(database, { is: "backedUp", at: 1 });
  expect((await act(database, { is: "clear" })).answer).toEqual({ ok: true, changed: 2 });
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  expect(rows.filter(([, left]) => left.length > 0)).toEqual([
    [
      "meta",
      [
        { key: "schemaVersion", value: SCHEMA_VERSION },
        { key: "touched", value: 2 },
      ],
    ],
  ]);
  expect(await undo(database)).toEqual([]);
});
