import fc from "fast-check";
import readXlsx from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import type { Library } from "../backup/read-lines";
import { anyLibrary } from "../samples/arbitrary";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { collected, inBatches } from "../streams/output";
import { writeXlsx } from "../xlsx/write-xlsx";
import { machineLine, machineRow } from "./machine-sheet";
import { readWorkbook } from "./read-workbook";
import { writeWorkbook } from "./write-workbook";

const LIBRARY: Library = { sources: [SOURCE], captures: [capture(1), capture(2, GROWTH)] };

async function workbook(library: Library) {
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
    expect(about!.data.at(-2)).toEqual(["parser_versions", "解析版本", null, "0.1.0"]);
  });

  it("is read back without loss", async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        expect(await readWorkbook(await workbook(library))).toEqual({ ok: true, library });
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

describe("machineRow", () => {
  it("spreads a long record over cells and parts no character", () => {
    const line = `${"长".repeat(32_766)}𠮷${"句".repeat(40_000)}`;
    const row = machineRow(line);
    expect(row.map((cell) => cell?.length ?? 0)).toEqual([32_766, 32_767, 7_235, 0, 0, 0, 0, 0]);
    expect(machineLine(row)).toBe(line);
  });
});
