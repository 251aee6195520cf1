import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csv } from "../delimited/csv";
import { LONG_COLUMNS, longTable } from "../long/long-table";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import type { Column } from "../tables/table";
import { pandasScript } from "./pandas";
import { rScript } from "./r";
import { stataDo } from "./stata";

const COLUMNS: Column[] = [
  { id: "region_code", zh: "地区代码", en: "Code", type: "code" },
  { id: "gdp", zh: '生产总值"现价"(`亿元)', en: "GDP", type: "decimal" },
];

describe("stataDo", () => {
  it("imports codes as strings, numbers as numbers, and labels", () => {
    const lines = stataDo(COLUMNS, "figures.csv").split("\n");
    expect(lines).toContain('    encoding("utf-8") stringcols(1) case(preserve)');
    expect(lines).toContain("destring gdp, replace");
    expect(lines).toContain('label variable region_code `"地区代码"\'');
    expect(lines).toContain('label variable gdp `"生产总值"现价"(亿元)"\'');
  });
});

const table = longTable([capture(1), capture(2, GROWTH), capture(3, { period: null })], [SOURCE]);
const hasR = spawnSync("Rscript", ["--version"]).status === 0;
const PYTHONS = ["python3", "/usr/bin/python3"];
const python = PYTHONS.find((program) => spawnSync(program, ["-c", "import pandas"]).status === 0);

/** Runs a script beside the long table as CSV and gives back what it prints. */
function run(program: string, name: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "shuzhai-companions-"));
  writeFileSync(join(folder, "figures.csv"), csv(table, { headers: "id" }));
  writeFileSync(join(folder, name), script);
  // R reads a script in the encoding of the system's language; a test machine may have none
  const printed = execFileSync(program, [name], { cwd: folder, env: { ...process.env, LC_ALL: "C.UTF-8" } }).toString();
  rmSync(folder, { recursive: true });
  return printed;
}

describe.skipIf(!python)("pandas (python3-pandas)", () => {
  it("reads codes as strings, numbers as numbers and empty as missing", () => {
    const show =
      'print(figures[["region_code", "value", "value_base", "year", "cmp_dir"]].to_json(orient="values", force_ascii=False))';
    const printed = run(python!, "read.py", `${pandasScript(LONG_COLUMNS, "figures.csv")}${show}\n`);
    expect(JSON.parse(printed)).toEqual([
      ["330899", 30.44, 3044000000, 2021, null],
      ["330899", 17, 17, 2021, "上升"],
      ["330899", 30.44, 3044000000, null, null],
    ]);
  });
});

describe.skipIf(!hasR)("R (r-base-core)", () => {
  it("reads codes as characters, numbers as numbers, and labels", () => {
    const show = 'cat(figures$region_code[1], figures$value[2], is.na(figures$year[3]), attr(figures$value, "label"))';
    expect(run("Rscript", "read.R", `${rScript(LONG_COLUMNS, "figures.csv")}${show}\n`)).toBe("330899 17 TRUE 数值");
  });
});
