import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Library } from "../backup/read-lines";
import { writeLines } from "../backup/write-lines";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { collected } from "../streams/output";
import { writeWorkbook } from "../workbook/write-workbook";
import { isLibrary, readLibrary } from "./read-library";

const LIBRARY: Library = { sources: [SOURCE], captures: [capture(1), capture(2, GROWTH)] };

async function lines(): Promise<Uint8Array> {
  const output = collected();
  await writeLines([LIBRARY.sources], [LIBRARY.captures], output, { made: "2022-05-06" });
  return output.bytes();
}

async function workbook(): Promise<Uint8Array> {
  const output = collected();
  await writeWorkbook(LIBRARY, output, { made: "2022-05-06" });
  return output.bytes();
}

const archive = async () => zipSync({ "library.jsonl": await lines(), "texts/a.txt": strToU8("报告") });
const FILES = [
  ["JSON Lines", lines],
  ["a workbook", workbook],
  ["a backup of the extension", archive],
] as const;

describe("readLibrary", () => {
  it.each(FILES)("reads %s", async (_, make) => {
    const bytes = await make();
    expect(isLibrary(bytes)).toBe(true);
    expect(await readLibrary(bytes)).toEqual({ ok: true, library: LIBRARY, changes: [] });
  });

  it.each(FILES)("takes nothing of %s that is cut", async (_, make) => {
    const bytes = await make();
    expect(await readLibrary(bytes.subarray(0, bytes.length - 40))).toMatchObject({ ok: false });
  });

  it("refuses a workbook or a backup of a later version", async () => {
    const later = strToU8(new TextDecoder().decode(await lines()).replace('"version":1', '"version":9'));
    const refused = { ok: false, problems: [{ line: 1, reason: "newer", detail: "9" }] };
    expect(await readLibrary(later)).toEqual(refused);
    expect(await readLibrary(zipSync({ "library.jsonl": later }))).toEqual(refused);
  });

  it("knows what is none", () => {
    expect(
      [strToU8("2021年，青石县工业投资12.5亿元。"), strToU8('{"type":"figure"}'), new Uint8Array()].map(isLibrary),
    ).toEqual([false, false, false]);
  });
});
