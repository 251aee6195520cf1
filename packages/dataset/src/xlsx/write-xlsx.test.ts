import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { collected, inBatches } from "../streams/output";
import type { Cell, Column, Row } from "../tables/table";
import { type Sheet, writeXlsx } from "./write-xlsx";

const COLUMNS: Column[] = [
  { id: "region_code", zh: "地区代码", en: "Code", type: "code" },
  { id: "value", zh: "数值", en: "Value", type: "decimal" },
  { id: "published", zh: "发布日期", en: "Date", type: "date" },
  { id: "source_url", zh: "来源网址", en: "Address", type: "text" },
  { id: "sentence", zh: "原句", en: "Sentence", type: "text" },
];
const ROWS: Row[] = [
  ["330899", "-30.44", "2022-03-01", "https://example.org/a?b=1&c", "=1+1"],
  [null, null, "三月初", "reports/a.txt", "  两行\n“引号”<b>&\u0001_x0041_ "],
  ["330898", "0.1234567890123456789", null, "https://example.org/a?b=1&c", null],
];

async function written(sheets: Partial<Sheet>[]) {
  const output = collected();
  const notes = await writeXlsx(
    sheets.map((sheet) => ({ name: "数据", columns: COLUMNS, rows: [ROWS], ...sheet })),
    output,
  );
  return { bytes: output.bytes(), notes };
}

/** The cells of the first sheet as a second library reads them. */
async function readBack(bytes: Uint8Array) {
  const [sheet] = await readXlsx(bytes.slice().buffer, { trim: false });
  return sheet!.data.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)));
}

describe("writeXlsx", () => {
  it("is read by another library: texts, numbers and dates as what they are", async () => {
    const { bytes, notes } = await written([{}]);
    expect(notes).toEqual({ ok: true, rows: 3, sheets: ["数据"], linksLeftOut: 0, textsCut: 0 });
    expect(await readBack(bytes)).toEqual([
      ["地区代码", "数值", "发布日期", "来源网址", "原句"],
      ["330899", -30.44, "2022-03-01", "https://example.org/a?b=1&c", "=1+1"],
      [null, null, "三月初", "reports/a.txt", "  两行\n“引号”<b>&\u0001_x0041_ "],
      ["330898", "0.1234567890123456789", null, "https://example.org/a?b=1&c", null],
    ]);
  });

  it("freezes the header", async () => {
    const sheet = strFromU8(unzipSync((await written([{}])).bytes)["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });

  it("keeps every text, whatever stands in it", async () => {
    const cell: fc.Arbitrary<Cell> = fc.option(fc.string({ unit: "binary", minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constant("x"), cell), { minLength: 1 }), async (rows) => {
        const columns = [COLUMNS[0]!, COLUMNS[4]!];
        const [, ...back] = await readBack((await written([{ columns, rows: [rows] }])).bytes);
        expect(back.map(([, text]) => text)).toEqual(rows.map(([, text]) => text));
      }),
      { numRuns: 50 },
    );
  });

  it("goes on in a further sheet where Excel has no more rows, and says so", async () => {
    const columns = [COLUMNS[1]!];
    const rows = inBatches(
      Array.from({ length: 1_048_577 }, (): Row => ["1"]),
      50_000,
    );
    const { notes } = await written([
      { columns, rows },
      { name: "来源", columns, rows: [] },
    ]);
    expect(notes).toMatchObject({ rows: 1_048_577, sheets: ["数据", "数据 (2)", "来源"] });
  });

  it("says which links and texts had to give way", async () => {
    const rows = [
      Array.from({ length: 65_532 }, (): Row => [null, null, null, "https://example.org/", null]),
      [[null, null, null, null, "长".repeat(40_000)]],
    ];
    expect((await written([{ rows }])).notes).toMatchObject({ linksLeftOut: 2, textsCut: 1 });
  });

  it("ends when it is told to", async () => {
    const abort = new AbortController();
    const rows = inBatches([...ROWS, ...ROWS], 3);
    const progress = () => abort.abort();
    const done = await writeXlsx([{ name: "数据", columns: COLUMNS, rows }], collected(), {
      signal: abort.signal,
      progress,
    });
    expect(done).toMatchObject({ ok: false, reason: "cancelled", rows: 3 });
  });
});

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
describe.skipIf(!hasLibreOffice)("a workbook opened in LibreOffice (soffice)", () => {
  it("has typed cells, filters and links", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shuzhai-xlsx-"));
    writeFileSync(join(folder, "figures.xlsx"), (await written([{}, { name: "来源" }])).bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "fods", "figures.xlsx"], {
      cwd: folder,
      stdio: "ignore",
    });
    const sheet = readFileSync(join(folder, "figures.fods"), "utf8");
    rmSync(folder, { recursive: true });
    expect(sheet).toMatch(/office:value-type="string"[^>]*>\s*<text:p>330899</);
    expect(sheet).toContain('office:value="-30.44"');
    expect(sheet).toContain('office:date-value="2022-03-01"');
    expect(sheet).toMatch(/office:value-type="string"[^>]*>\s*<text:p>=1\+1</);
    expect(sheet).toMatch(/xlink:href="https:\/\/example\.org\/a\?b=1&amp;c"/);
    expect(sheet).toMatch(/<table:database-range [^>]*display-filter-buttons="true"/);
    expect(sheet.match(/<table:table table:name="[^"]*"/g)).toEqual([
      '<table:table table:name="数据"',
      '<table:table table:name="来源"',
    ]);
  });
});
