import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registriesVersion } from "@shuzhai/core/registries";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import readXlsx from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import type { Library } from "../backup/read-lines";
import { anyLibrary } from "../samples/arbitrary";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { collected, inBatches } from "../streams/output";
import { writeXlsx } from "../xlsx/write-xlsx";
import { machineLine, machineRow } from "./machine-sheet";
import { readWorkbook } from "./read-workbook";
import { type WorkbookContent, writeWorkbook } from "./write-workbook";

const LIBRARY: Library = { sources: [SOURCE], captures: [capture(1), capture(2, GROWTH)] };

async function workbook(library: WorkbookContent) {
  const output = collected();
  await writeWorkbook(library, output, { made: "2022-05-06" });
  return output.bytes();
}

describe("a workbook", () => {
  it("has data, projects, sources with citations, and a dictionary", async () => {
    const sheets = await readXlsx((await workbook(LIBRARY)).slice().buffer);
    const [data, projects, sources, about] = sheets;
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["数据", "项目", "来源", "字典", "机读"]);
    expect(data!.data.map((row) => row.slice(1, 3))).toEqual([
      ["地区代码", "地区名称"],
      ["330899", "青石县"],
      ["330899", "青石县"],
    ]);
    expect(projects!.data).toHaveLength(1);
    expect(sources!.data[1]!.at(-1)).toContain("[EB/OL]. (2022-03-01)[2022-05-06]. https://example.org/report.");
    expect(about!.data.slice(-3)).toEqual([
      ["parser_versions", "解析版本", null, "0.1.0"],
      ["registries_version", "词表版本", null, registriesVersion()],
      ["made", "生成日期", null, "2022-05-06"],
    ]);
  });

  it("is read back without loss", async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        expect(await readWorkbook(await workbook(library))).toEqual({ ok: true, library, changes: [] });
      }),
      { numRuns: 15 },
    );
  });

  it("is refused when it is cut, or none of ours", async () => {
    const bytes = await workbook(LIBRARY);
    const refused = { ok: false, problems: [{ line: 1, reason: "notOurs", detail: "XLSX" }] };
    expect(await readWorkbook(bytes.subarray(0, bytes.length >> 1))).toEqual(refused);
    expect(await readWorkbook(new TextEncoder().encode("no zip"))).toEqual(refused);
    const other = collected();
    await writeXlsx(
      [{ name: "Sheet1", columns: [{ id: "a", zh: "甲", en: "A", type: "text" }], rows: inBatches([["1"]]) }],
      other,
    );
    expect(await readWorkbook(other.bytes())).toMatchObject({ problems: [{ reason: "notOurs", detail: "机读" }] });
  });
});

/** The workbook after someone replaced texts in the XML of sheet 数据, as a spreadsheet would have. */
async function edited(...replaced: [string, string][]) {
  const files = unzipSync(await workbook(LIBRARY));
  const name = "xl/worksheets/sheet1.xml";
  const sheet = replaced.reduce((text, [from, to]) => text.replace(from, to), strFromU8(files[name]!));
  return readWorkbook(zipSync({ ...files, [name]: strToU8(sheet) }));
}

describe("a workbook that was edited", () => {
  it("tells which cells were changed, and takes none of it", async () => {
    const read = await edited(["<v>30.44</v>", "<v>30.5</v>"], [">实际<", ">目标<"]);
    const [first] = LIBRARY.captures;
    expect(read).toEqual({
      ok: true,
      library: LIBRARY,
      changes: [
        { is: "cell", recordId: first!.id, row: 2, column: "数值", before: "30.44", after: "30.5" },
        { is: "cell", recordId: first!.id, row: 2, column: "性质", before: "实际", after: "目标" },
      ],
    });
  });

  it("tells cells that were emptied and rows that were renumbered", async () => {
    const [first, second] = LIBRARY.captures;
    expect(await edited(["<v>30.44</v>", ""], [second!.id, "7"])).toMatchObject({
      changes: [
        { is: "cell", recordId: first!.id, column: "数值", after: null },
        { is: "rowNew", row: 3 },
        { is: "rowGone", recordId: second!.id },
      ],
    });
  });

  const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
  it.skipIf(!hasLibreOffice)("is the same library after LibreOffice has saved it (soffice)", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shuzhai-workbook-"));
    writeFileSync(join(folder, "library.xlsx"), await workbook(LIBRARY));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "saved"), "library.xlsx"];
    execFileSync("soffice", options, { cwd: folder, stdio: "ignore" });
    const saved = readFileSync(join(folder, "saved", "library.xlsx"));
    rmSync(folder, { recursive: true });
    expect(await readWorkbook(saved)).toEqual({ ok: true, library: LIBRARY, changes: [] });
  });
});

describe("a workbook from a stream", () => {
  it("is the one from a library in memory, whatever the batches", async () => {
    for (const size of [1, 2, 50]) {
      const captures = () => inBatches(LIBRARY.captures, size);
      expect(await readWorkbook(await workbook({ sources: LIBRARY.sources, captures }))).toMatchObject({
        ok: true,
        library: LIBRARY,
      });
    }
    const whole = () => inBatches(LIBRARY.captures);
    expect(await workbook({ sources: LIBRARY.sources, captures: whole })).toEqual(await workbook(LIBRARY));
  });
});

describe("machineRow", () => {
  it("spreads a long record over cells and parts no character", () => {
    const line = `${"长".repeat(32_766)}𠮷${"句".repeat(40_000)}`;
    const row = machineRow(line);
    expect(row.map((cell) => cell?.length ?? 0)).toEqual([32_766, 32_767, 7_235, 0, 0, 0, 0, 0]);
    expect(machineLine(row)).toBe(line);
  });
});
