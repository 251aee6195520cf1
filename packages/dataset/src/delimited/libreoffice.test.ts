import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { longTable } from "../long/long-table";
import { capture, GROWTH, SOURCE } from "../samples/captures";
import { type CsvOptions, csv } from "./csv";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** 44 comma, 34 quotation mark. Without a window LibreOffice does not look at the byte order mark: UTF-8 is named. */
const UTF8 = "CSV:44,34,UTF8";
/** from line 1; the seventh token: quoted fields are text */
const QUOTED_IS_TEXT = `${UTF8},1,,0,true`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shuzhai-csv-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a CSV in LibreOffice and gives back each cell of a row as [type, what it shows], by its header. */
function opened(options: Partial<CsvOptions>, filter: string) {
  const table = longTable([capture(1), capture(2, GROWTH)], [SOURCE]);
  writeFileSync(join(folder, "figures.csv"), csv(table, options));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", `--infilter=${filter}`, "--convert-to", "fods", "figures.csv"], {
    cwd: folder,
    stdio: "ignore",
  });
  const sheet = readFileSync(join(folder, "figures.fods"), "utf8");
  const [head = [], first = []] = Array.from(
    sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs),
    (row) => cells(row[1]!),
  );
  return Object.fromEntries(head.map(([, name], i) => [name, first[i]]));
}

function cells(row: string): [type: string, shown: string][] {
  return Array.from(row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)).flatMap(
    ([, attributes = "", content = ""]) => {
      const type = /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? "empty";
      const shown = /<text:p>(.*?)<\/text:p>/s.exec(content)?.[1] ?? "";
      const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
      return Array.from({ length: times }, (): [string, string] => [type, shown]);
    },
  );
}

describe.skipIf(!hasLibreOffice)("a CSV opened in LibreOffice (soffice)", () => {
  const expected = {
    地区代码: ["string", "330899"],
    地区名称: ["string", "青石县"],
    期间: ["string", "2021"],
    年份: ["float", "2021"],
    数值: ["float", "30.44"],
    标准值: ["float", "3044000000"],
    原句: ["string", "全年完成工业投资30.44亿元，同比增长17%。"],
    乡镇: ["empty", ""],
  };

  it("has codes as text and Chinese intact, quoted fields taken for text", () => {
    expect(opened({}, QUOTED_IS_TEXT)).toMatchObject(expected);
  });

  it("has them so without asking, in the flavour for Excel", () => {
    expect(opened({ flavour: "excel" }, UTF8)).toMatchObject(expected);
  });
});
