import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registriesVersion } from "@shuzhai/core/registries";
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

/** What the scripts were made with. */
const MADE = { parserVersions: ["0.1.0"], made: "2022-05-06T07:08:09Z" };
const PROVENANCE = `parser 0.1.0; registries ${registriesVersion()}; made 2022-05-06`;

describe("stataDo", () => {
  it("imports codes as strings, numbers as numbers, and labels", () => {
    const lines = stataDo(COLUMNS, "figures.csv", MADE).split("\n");
    expect(lines).toContain('    encoding("utf-8") stringcols(1) asdouble case(preserve)');
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
      'print(figures[["region_code", "value", "value_base", "year", "cmp_dir"]].to_json(orient="values", force_ascii=False))\nprint(figures.attrs["provenance"])';
    const [printed = "", provenance] = run(
      python!,
      "read.py",
      `${pandasScript(LONG_COLUMNS, "figures.csv", MADE)}${show}\n`,
    ).split("\n");
    expect(provenance).toBe(PROVENANCE);
    expect(JSON.parse(printed)).toEqual([
      ["330899", 30.44, 3044000000, 2021, null],
      ["330899", 17, 17, 2021, "上升"],
      ["330899", 30.44, 3044000000, null, null],
    ]);
  });
});

describe.skipIf(!hasR)("R (r-base-core)", () => {
  it("reads codes as characters, numbers as numbers, and labels", () => {
    const show =
      'cat(figures$region_code[1], figures$value[2], is.na(figures$year[3]), attr(figures$value, "label"), attr(figures, "provenance"))';
    expect(run("Rscript", "read.R", `${rScript(LONG_COLUMNS, "figures.csv", MADE)}${show}\n`)).toBe(
      `330899 17 TRUE 数值 ${PROVENANCE}`,
    );
  });
});
