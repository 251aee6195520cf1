import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Column, Row } from "../tables/table";
import { linesOf } from "./lines";
import { collected, inBatches } from "./output";
import { writeCsv } from "./write-csv";

const COLUMNS: Column[] = [
  { id: "region_name", zh: "地区名称", en: "Place", type: "text" },
  { id: "value", zh: "数值", en: "Value", type: "decimal" },
];
const ROWS: Row[] = [
  ["青石县", "1"],
  ["白水县", "-2.50"],
  [null, null],
];
const hasIconv = spawnSync("iconv", ["--version"]).status === 0;

describe("writeCsv", () => {
  it("writes the same file in however many batches", async () => {
    for (const size of [1, 2, 100]) {
      const output = collected();
      expect(await writeCsv(COLUMNS, inBatches(ROWS, size), output, { headers: "id" })).toEqual({ ok: true, rows: 3 });
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(output.bytes());
      expect(text).toBe('\ufeff"region_name","value"\r\n"青石县",1\r\n"白水县",-2.50\r\n,\r\n');
    }
  });

  it.skipIf(!hasIconv)("writes GB18030 without a byte order mark, as iconv reads it", async () => {
    const output = collected();
    await writeCsv(COLUMNS, [ROWS], output, { encoding: "gb18030" });
    const read = execFileSync("iconv", ["-f", "GB18030", "-t", "UTF-8"], { input: output.bytes() }).toString();
    expect(read).toBe('"地区名称","数值"\r\n"青石县",1\r\n"白水县",-2.50\r\n,\r\n');
  });

  it("tells how far it is, and ends when it is told to", async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const progress = (rows: number) => {
      seen.push(rows);
      if (rows === 2) abort.abort();
    };
    const done = await writeCsv(COLUMNS, inBatches(ROWS, 1), collected(), { signal: abort.signal, progress });
    expect({ done, seen }).toEqual({ done: { ok: false, reason: "cancelled", rows: 2 }, seen: [1, 2] });
  });

  it("waits for a slow reader before it makes more", async () => {
    const order: string[] = [];
    function* rows() {
      for (const row of ROWS) {
        order.push("made");
        yield [row];
      }
    }
    const slow = { write: () => new Promise<void>((resolve) => setImmediate(() => resolve(void order.push("left")))) };
    await writeCsv(COLUMNS, rows(), slow);
    expect(order).toEqual(["left", "made", "left", "made", "left", "made", "left"]);
  });
});

describe("linesOf", () => {
  it("joins lines and characters that chunks part", async () => {
    const bytes = new TextEncoder().encode("一\r\n二三\n\n四");
    for (const size of [1, 2, 5, 100]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      const lines: string[] = [];
      for await (const line of linesOf(chunks)) lines.push(line);
      expect(lines).toEqual(["一", "二三", "", "四"]);
    }
  });

  it("parts a chunk of any size, and no character", async () => {
    const text = Array.from({ length: 40 }, (_, n) => `${n} ${"长".repeat(50_000)}`);
    const lines: string[] = [];
    for await (const line of linesOf([new TextEncoder().encode(text.join("\r\n"))])) lines.push(line);
    expect(lines).toEqual(text);
  });
});
