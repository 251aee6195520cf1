import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { registriesVersion } from "@shuzhai/core/registries";
import { describe, expect, it } from "vitest";
import { LONG_COLUMNS, longTable } from "../long/long-table";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { collected, inBatches } from "../streams/output";
import type { Column, Row } from "../tables/table";
import { writeParquet } from "./write-parquet";

/** What DuckDB answers about a file of ours, called figures. */
async function asked(columns: Column[], rows: Row[], ...queries: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "shuzhai-parquet-"));
  const output = collected();
  await writeParquet(columns, inBatches(rows), output, {
    provenance: { parserVersions: ["0.1.0"], made: "2022-05-06T07:08:09Z" },
  });
  writeFileSync(join(folder, "figures.parquet"), output.bytes());
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const answers = [];
  for (const query of queries) {
    const answer = await connection.runAndReadAll(query.replace("figures", `'${join(folder, "figures.parquet")}'`));
    answers.push(answer.getRowsJson());
  }
  connection.closeSync();
  rmSync(folder, { recursive: true });
  return answers;
}

describe("a Parquet file read by DuckDB", () => {
  it("has codes as text, numbers as numbers, unknown as null, Chinese intact", async () => {
    const { rows } = longTable([capture(1), capture(2, GROWTH), capture(3, { period: null })], [SOURCE]);
    const [types, cells] = await asked(
      LONG_COLUMNS,
      rows,
      "SELECT column_name, column_type FROM (DESCRIBE SELECT region_code, year, value, sentence FROM figures)",
      "SELECT region_code, year, value, value_base, indicator_zh, cmp_dir FROM figures",
    );
    expect(types).toEqual([
      ["region_code", "VARCHAR"],
      ["year", "INTEGER"],
      ["value", "DOUBLE"],
      ["sentence", "VARCHAR"],
    ]);
    expect(cells).toEqual([
      ["330899", 2021, 30.44, 3044000000, "工业投资", null],
      ["330899", 2021, 17, 17, "工业投资", "上升"],
      ["330899", null, 30.44, 3044000000, "工业投资", null],
    ]);
  });

  it("is whole over many row groups", async () => {
    const columns: Column[] = [{ id: "n", zh: "序号", en: "Number", type: "integer" }];
    const rows = Array.from({ length: 45_000 }, (_, n): Row => [String(n)]);
    const [counts] = (await asked(
      columns,
      rows,
      "SELECT count(*), sum(n), count(DISTINCT n) FROM figures",
    )) as unknown[][][];
    expect(counts![0]!.map(Number)).toEqual([45_000, (45_000 * 44_999) / 2, 45_000]);
  });

  it("carries its dictionary and how it was made", async () => {
    const columns: Column[] = [{ id: "n", zh: "序号", en: "Number", type: "integer" }];
    const query = "SELECT decode(key), decode(value) FROM parquet_kv_metadata(figures)";
    expect(await asked(columns, [], query)).toEqual([
      [
        ["labels", '{"n":"序号"}'],
        ["descriptions", '{"n":"Number"}'],
        ["registries_version", registriesVersion()],
        ["parser_versions", "0.1.0"],
        ["made", "2022-05-06"],
      ],
    ]);
  });
});
