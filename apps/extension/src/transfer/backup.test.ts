import "fake-indexeddb/auto";
import { collected } from "@shuzhai/dataset";
import { writeWorkbook, writeXlsx } from "@shuzhai/dataset/files";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { act } from "../background/act";
import { keepChoice, keepCodebook } from "../database/codebooks";
import { editCaptures } from "../database/edit-captures";
import { keepCaptures } from "../database/keep-captures";
import { openDatabase, type ShuzhaiDatabase } from "../database/open";
import { decompress } from "../database/stored-text";
import { undo } from "../database/undo";
import { draftOf, figureOf, TEXT, VISIT } from "../testing/captures";
import { readBackup, writeBackup } from "./backup";
import { compareBackup } from "./compare-backup";
import { restore } from "./restore";

let database: ShuzhaiDatabase;
let other: ShuzhaiDatabase;
beforeEach(() => {
  database = openDatabase();
  other = openDatabase("other");
});
afterEach(async () => {
  await database.delete();
  await other.delete();
});

const AT = "2026-11-22T09:00:00.000Z";
const drafts = [draftOf(1, figureOf("30.44亿元")), draftOf(2, figureOf("17%")), draftOf(3, figureOf("5个"))];

async function backedUp(): Promise<Uint8Array> {
  await keepCaptures(database, VISIT, drafts);
  await editCaptures(database, [drafts[0]!.id], { set: { modality: "target" }, addTags: ["核对"] }, AT);
  return new Uint8Array(await (await writeBackup(database, AT)).arrayBuffer());
}

async function read(bytes: Uint8Array) {
  const file = await readBackup(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.backup;
}

describe("a backup", () => {
  it("brings the whole library to another machine, texts and corrections and all", async () => {
    const backup = await read(await backedUp());
    const restored = await restore(
      backup,
      async (asked) => (await act(other, asked)).answer,
      () => {},
    );
    expect(restored).toEqual({ ok: true, changed: 3 });
    expect(await other.captures.toArray()).toEqual(await database.captures.toArray());
    expect(await other.sources.toArray()).toEqual(await database.sources.toArray());
    const [text] = await other.texts.toArray();
    expect(await decompress(text!)).toBe(TEXT);
    await undo(other);
    expect(await other.captures.count()).toBe(0);
  });

  it("brings codebooks and what was chosen in them, and is refused when they are damaged", async () => {
    const codebook = { id: drafts[0]!.id, name: "名录", variables: [], places: [{ name: "云岫县" }], years: ["2023"] };
    const choice = { codebookId: codebook.id, cell: "甲", captureId: drafts[1]!.id, seen: [drafts[1]!.id] };
    await keepCodebook(database, codebook, AT);
    await keepChoice(database, choice);
    const bytes = await backedUp();
    expect(await read(bytes)).toMatchObject({ codebooks: [codebook], choices: [choice] });
    const files = { ...unzipSync(bytes), "codebooks.json": strToU8('{"codebooks": [{}], "choices": []}') };
    expect(await readBackup(zipSync(files))).toMatchObject({ ok: false, problems: [{ reason: "damagedCodebooks" }] });
  });

  it("is told apart from what is there: new, same, set otherwise", async () => {
    const backup = await read(await backedUp());
    await keepCaptures(other, VISIT, drafts.slice(0, 2));
    const { fresh, same, conflicting } = await compareBackup(other, backup);
    expect([fresh.map(({ id }) => id), same]).toEqual([[drafts[2]!.id], 1]);
    expect(conflicting.map(({ capture, fields }) => [capture.id, fields])).toEqual([
      [drafts[0]!.id, ["tags", "modality"]],
    ]);
  });

  it("is refused when it is damaged, before anything is written", async () => {
    const bytes = await backedUp();
    const files = unzipSync(bytes);
    const [text] = Object.keys(files).filter((name) => name.startsWith("texts/"));
    const reasons = async (bytes: Uint8Array) => {
      const file = await readBackup(bytes);
      return file.ok ? [] : file.problems.map(({ reason }) => reason);
    };
    expect(await reasons(bytes.slice(0, bytes.length - 40))).toEqual(["noArchive"]);
    expect(await reasons(zipSync({ ...files, [text!]: strToU8("另一篇") }))).toEqual(["damagedText"]);
    const records = files["library.jsonl"]!;
    expect(await reasons(records.slice(0, records.lastIndexOf(10, records.length - 2)))).toEqual(["cut"]);
    expect(await reasons(strToU8("a,b\n1,2\n"))).toEqual(["notOurs"]);
    expect(await reasons(records)).toEqual([]);
    const [head, ...rest] = strFromU8(records).split("\n");
    const later = [JSON.stringify({ ...JSON.parse(head!), version: 999 }), ...rest].join("\n");
    expect(await reasons(strToU8(later))).toEqual(["newer"]);
  });
});

describe("a workbook", () => {
  async function workbook(): Promise<Uint8Array> {
    await backedUp();
    const output = collected();
    const content = { sources: await database.sources.toArray(), captures: await database.captures.toArray() };
    await writeWorkbook(content, output, { made: AT });
    return output.bytes();
  }

  it("of ours is taken back whole, and what someone changed in its table is told and not taken", async () => {
    const bytes = await workbook();
    expect(await read(bytes)).toMatchObject({
      captures: await database.captures.toArray(),
      sources: await database.sources.toArray(),
      changes: [],
    });
    const [sheet] = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith("sheet1.xml"));
    const [name, xml] = [sheet![0], strFromU8(sheet![1])];
    expect(xml).toContain(">新建公园<");
    const edited = zipSync({ ...unzipSync(bytes), [name]: strToU8(xml.replace(">新建公园<", ">=新建绿地<")) });
    const { captures, changes } = await read(edited);
    expect(captures).toEqual(await database.captures.toArray());
    expect(changes).toMatchObject([{ is: "cell", before: "新建公园", after: "=新建绿地" }]);
  });

  it("is refused when it is cut, or made elsewhere", async () => {
    const bytes = await workbook();
    const reason = async (bytes: Uint8Array) => {
      const file = await readBackup(bytes);
      return file.ok ? null : file.problems.map(({ reason }) => reason);
    };
    expect(await reason(bytes.subarray(0, bytes.length - 50))).toEqual(["noArchive"]);
    const output = collected();
    const columns = [{ id: "a", zh: "甲", en: "A", type: "text" } as const];
    await writeXlsx([{ name: "数据", columns, rows: [[["=1+1"]]] }], output);
    expect(await reason(output.bytes())).toEqual(["foreignWorkbook"]);
  });
});
