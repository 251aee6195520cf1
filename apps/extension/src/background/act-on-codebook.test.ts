import "fake-indexeddb/auto";
import { variableOf } from "@shuzhai/dataset/codebook";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDatabase, type ShuzhaiDatabase } from "../database/open";
import { actOnCodebook } from "./act-on-codebook";
import { readRequest } from "./handle";

let database: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase();
});
afterEach(() => database.delete());

const AT = "2026-11-22T09:00:00.000Z";
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const codebook = (number: number) => ({
  id: id(number),
  name: `名录${number}`,
  variables: [variableOf({ indicator: { name: "到位资金" }, measure: "level", modality: "actual", unit: "亿元" })],
  places: [{ name: "云岫县" }],
  years: ["2023"],
});
const choice = (number: number, captureId: string) => ({
  codebookId: id(number),
  cell: "甲",
  captureId,
  seen: [captureId],
});
const inUse = async () => (await database.codebooks.toArray()).filter(({ inUse }) => inUse).map(({ name }) => name);

it("keeps codebooks, of which one is in use at a time, and what was chosen for their cells", async () => {
  for (const number of [1, 2]) await actOnCodebook(database, { is: "keep", codebook: codebook(number), at: AT });
  expect(await inUse()).toEqual(["名录2"]);
  await actOnCodebook(database, { is: "use", id: id(1) });
  expect(await inUse()).toEqual(["名录1"]);
  await actOnCodebook(database, { is: "choose", choice: choice(1, "a") });
  await actOnCodebook(database, { is: "choose", choice: choice(1, "b") });
  await actOnCodebook(database, { is: "choose", choice: choice(2, "a") });
  expect(await database.choices.toArray()).toEqual([choice(1, "b"), choice(2, "a")]);
  await actOnCodebook(database, { is: "unchoose", codebookId: id(2), cell: "甲" });
  expect(await actOnCodebook(database, { is: "remove", id: id(1) })).toEqual({ ok: true, changed: 1 });
  expect([await database.codebooks.count(), await database.choices.count(), await inUse()]).toEqual([1, 0, []]);
});

it("adds from a file what is not there, and changes nothing that is", async () => {
  await actOnCodebook(database, { is: "keep", codebook: codebook(1), at: AT });
  await actOnCodebook(database, { is: "choose", choice: choice(1, "a") });
  const file = {
    codebooks: [{ ...codebook(1), name: "别名" }, codebook(2)],
    choices: [choice(1, "b"), choice(2, "c")],
  };
  expect(await actOnCodebook(database, { is: "add", ...file })).toEqual({ ok: true, changed: 2 });
  expect(await database.choices.toArray()).toEqual([choice(1, "a"), choice(2, "c")]);
  expect((await database.codebooks.toArray()).map(({ name }) => name)).toEqual(["名录1", "名录2"]);
});

it("is not done in a database of a newer version, nor when it is none of our requests", async () => {
  await database.meta.put({ key: "schemaVersion", value: 99 });
  expect(await actOnCodebook(database, { is: "use", id: null })).toEqual({ ok: false, reason: "newer" });
  const act = { is: "keep", codebook: { ...codebook(1), years: ["去年"] }, at: AT };
  expect(readRequest({ type: "codebook", act })).toBeNull();
});
