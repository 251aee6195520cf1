import type { Capture, Source } from "@shuzhai/core";
import { csvHead, LONG_COLUMNS } from "@shuzhai/dataset";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { captureOf, figureOf } from "../testing/captures";
import { blobParts } from "./destination";
import { exportAs } from "./export-as";
import type { ExportChoices } from "./export-choices";
import { FORMS, type Form } from "./forms";

const SOURCE: Source = {
  id: "source",
  url: "https://yunxiu.example/report",
  title: "云岫县2023年政府工作报告",
  site: "云岫县人民政府",
  publisher: null,
  published: "2024-01-10",
  accessed: "2026-11-21T08:00:00.000Z",
  hash: "0".repeat(64),
  length: 40,
};
const level = figureOf("30.44亿元", 0, {
  quantity: { value: "3044000000", unit: "元", bound: "exact", written: { number: "30.44", unit: "亿元" } },
});
const growth = figureOf("17%", 0, { relatesTo: [{ id: level.id, as: "growthOf" }] });
const CAPTURES = [captureOf(1, level), captureOf(2, growth), captureOf(3, figureOf("5个"))];
const CHOICES: ExportChoices = { moneyUnit: "元", headers: "id", encoding: "plain" };

/** The captures in a form, as bytes. */
async function exported(form: Form, choices: Partial<ExportChoices> = {}, captures: Capture[] = CAPTURES) {
  const stored = new Map(captures.map((capture) => [capture.id, capture]));
  const listed = {
    ids: captures.map(({ id }) => id),
    sources: new Map([SOURCE, { ...SOURCE, id: "unused" }].map((source) => [source.id, source])),
    read: async (ids: readonly string[]) => ids.map((id) => stored.get(id)!),
    choices: { ...CHOICES, ...choices },
    now: new Date("2026-11-22T09:00:00.000Z"),
  };
  const { write, whole } = blobParts(FORMS[form].type);
  const running = { signal: new AbortController().signal, progress: () => {} };
  expect(await exportAs(form, listed, { write }, running)).toEqual({ ok: true });
  return new Uint8Array(await whole().arrayBuffer());
}

/** The files of a zip, in their order. */
async function unzipped(form: Form, choices?: Partial<ExportChoices>, captures?: Capture[]) {
  const files = unzipSync(await exported(form, choices, captures));
  return Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
}

const text = async (...of: Parameters<typeof exported>) => strFromU8(await exported(...of));
const HEAD = csvHead(LONG_COLUMNS, { bom: false, headers: "id", flavour: "plain" });
/** a cell of a CSV of the long form that has no comma in its texts */
const cells = (table: string, id: string) =>
  table
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(",")[LONG_COLUMNS.findIndex((column) => column.id === id)]);

describe("the data package", () => {
  it("has the table, what reads it, what it means and where it comes from", async () => {
    const files = await unzipped("bundle", { moneyUnit: "亿元", headers: "zh", encoding: "gb18030" });
    expect(files.map(([name]) => name)).toEqual([
      ...["figures.csv", "figures.do", "figures.R", "figures.py", "figures.dictionary.csv", "figures.sources.csv"],
      ...["figures.gbt7714.txt", "figures.bib", "figures.csl.json"],
    ]);
    const of = Object.fromEntries(files);
    // scripts read variable names and UTF-8, whatever is chosen for a CSV; the money unit holds
    expect(of["figures.csv"]!.startsWith(HEAD.slice(0, -2))).toBe(true);
    expect(cells(of["figures.csv"]!, "value_base").slice(0, 1)).toEqual(["30.44"]);
    expect(of["figures.do"]).toContain("figures.csv");
    expect(of["figures.sources.csv"]!.trimEnd().split("\r\n")).toHaveLength(2);
    expect(of["figures.gbt7714.txt"]).toContain("云岫县2023年政府工作报告");
  });

  it("of a panel says what was taken among several values", async () => {
    const second = captureOf(4, { ...level, id: "second", quote: "31亿元" }, {});
    second.figure.quantity = { ...level.quantity, value: "3100000000" };
    const both = [...CAPTURES, second, captureOf(5, { ...level, id: "third", locality: { name: "白岩县" } })];
    const files = Object.fromEntries(await unzipped("panelBundle", {}, both));
    const choices = files["panel.choices.csv"]!.trimEnd().split("\r\n");
    expect(choices[0]).toContain('"taken","taken_id","reason","others"');
    const several = choices.filter((line) => line.includes("3044000000"));
    expect(several).toHaveLength(1);
    expect(several[0]).toContain(`3100000000元 [${second.id}]`);
    expect(files["panel.csv"]!.trimEnd().split("\r\n")).toHaveLength(3);
  });
});

describe("a CSV", () => {
  it("has the header line, the encoding and the money unit that were chosen", async () => {
    expect((await text("long")).startsWith(HEAD)).toBe(true);
    const [bom, gb] = await Promise.all([
      exported("long", { encoding: "bom" }),
      exported("long", { encoding: "gb18030" }),
    ]);
    expect([...bom.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder("gb18030", { fatal: true }).decode(gb)).toBe(await text("long"));
    expect((await text("long", { headers: "zh" })).split("\r\n")[0]).toContain('"指标名称"');
    expect(cells(await text("long", { moneyUnit: "万元" }), "value_base")[0]).toBe("304400");
  });

  it("has relations to rows of other batches", async () => {
    const between = Array.from({ length: 2500 }, (_, n) =>
      captureOf(100 + n, figureOf("5个", 0, { id: `between ${n}` })),
    );
    const table = await text("long", {}, [CAPTURES[1]!, ...between, CAPTURES[0]!]);
    expect(cells(table, "related_id")[0]).toBe(`"${CAPTURES[0]!.id}"`);
    const observation = await text("observation", {}, [CAPTURES[1]!, ...between, CAPTURES[0]!]);
    expect(observation.trimEnd().split("\r\n")).toHaveLength(1 + between.length + 1);
  });
});

describe("citations", () => {
  it("name each source of the captures once", async () => {
    expect((await text("bibtex")).match(/^@/gm)).toHaveLength(1);
    expect(JSON.parse(await text("csl"))).toMatchObject([{ title: SOURCE.title, URL: SOURCE.url }]);
    expect((await text("citations")).trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("files for other programs", () => {
  it("are SDMX-CSV with the structure that it names, and Parquet", async () => {
    const files = Object.fromEntries(await unzipped("sdmx"));
    expect(Object.keys(files)).toEqual(["figures.csv", "structure.json"]);
    const rows = files["figures.csv"]!.trimEnd().split("\r\n");
    expect([rows[0]!.slice(0, 29), rows.length]).toEqual(["STRUCTURE,STRUCTURE_ID,ACTION", 4]);
    const { data } = JSON.parse(files["structure.json"]!);
    expect(rows[1]).toContain(`:${data.dataflows[0].id}(`);
    const parquet = await exported("parquet");
    expect([strFromU8(parquet.subarray(0, 4)), strFromU8(parquet.subarray(-4))]).toEqual(["PAR1", "PAR1"]);
  });
});

describe("an export", () => {
  it("says how far it is, and stops when it is told to", async () => {
    const many = Array.from({ length: 3000 }, (_, n) => captureOf(n, figureOf("5个", 0, { id: `${n}` })));
    const stored = new Map(many.map((capture) => [capture.id, capture]));
    const abort = new AbortController();
    const parts: number[] = [];
    const done = await exportAs(
      "long",
      {
        ids: [...stored.keys()],
        sources: new Map([["source", SOURCE]]),
        read: async (ids) => ids.map((id) => stored.get(id)!),
        choices: CHOICES,
        now: new Date(0),
      },
      { write: () => {} },
      {
        signal: abort.signal,
        progress: (part) => {
          parts.push(part);
          if (part > 0.6) abort.abort();
        },
      },
    );
    expect(done).toEqual({ ok: false, reason: "cancelled" });
    expect(parts).toEqual([1 / 6, 2 / 6, 3 / 6, 4 / 6]);
  });
});
