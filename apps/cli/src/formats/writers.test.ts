import { createHash } from "node:crypto";
import type { Figure, ParsedReport } from "@shuzhai/core";
import { registriesVersion } from "@shuzhai/core/registries";
import { collected } from "@shuzhai/dataset";
import { expect, it } from "vitest";
import { batchesOfReports } from "../records/batch";
import type { Making, ReportFormat, TableFormat } from "./format";
import { jsonl } from "./jsonl";
import type { FormatOptions } from "./options";
import { csvFormat } from "./table-files";
import { terminalTable } from "./terminal-table";

const TEXT = "2021年，青石县工业投资12.5亿元。";
const FIGURE: Figure = {
  id: "f1",
  span: { start: 13, end: 19 },
  quote: "12.5亿元",
  quantity: { value: "1250000000", unit: "元", bound: "exact", written: { number: "12.5", unit: "亿元" } },
  measure: "level",
  indicator: { name: "工业投资", id: "industrial_investment", kind: "standard" },
  period: { start: "2021", end: "2021", grain: "year", kind: "flow" },
  locality: { name: "青石县" },
  modality: "actual",
  document: 0,
  sentence: { start: 0, end: 20 },
  evidence: {},
};
const REPORT: ParsedReport = {
  documents: [
    {
      spans: [],
      title: null,
      locality: { name: "青石县" },
      reviewYear: 2021,
      planYear: null,
      kind: "summary",
      evidence: {},
    },
  ],
  figures: [FIGURE],
  projects: [],
  relations: [],
  checks: [],
  parserVersion: "0.1.0",
};
const READ = {
  file: "reports/a.txt",
  text: { text: TEXT },
  report: REPORT,
  hints: {},
  readAt: new Date("2022-05-06T07:08:09Z"),
};

const OPTIONS: FormatOptions = {
  form: "long",
  headers: "zh",
  encoding: "utf-8-bom",
  money: "元",
  outputFile: null,
  scripts: false,
  at: null,
};

const MAKING: Making = {
  provenance: { parserVersions: ["0.1.0"], made: "2022-05-06T07:08:09Z" },
  note: () => {},
  leftOut: () => {},
};

const ofReports =
  (format: TableFormat): ReportFormat =>
  (files, output, making) =>
    format(batchesOfReports(files), output, making);

async function written(format: ReportFormat): Promise<string> {
  async function* files() {
    yield READ;
  }
  const output = collected();
  await format(files(), output, MAKING);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(output.bytes());
}

it("jsonl: a record a line, each with its type and file; of a document how it was read", async () => {
  const records = (await written(jsonl))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records).toEqual([
    {
      ...{ type: "document", source: "reports/a.txt", ...REPORT.documents[0] },
      sha256: createHash("sha256").update(TEXT).digest("hex"),
      ...{ parserVersion: "0.1.0", registries: registriesVersion(), readAt: "2022-05-06T07:08:09.000Z" },
    },
    { type: "figure", source: "reports/a.txt", ...FIGURE },
  ]);
});

it("csv: the long table", async () => {
  const [head = "", first = ""] = (await written(ofReports(csvFormat(OPTIONS)))).split("\r\n");
  expect(head.startsWith('\ufeff"记录编号","地区代码","地区名称"')).toBe(true);
  expect(first).toContain(',12.5,"亿元","12.5亿元",1250000000,"元",');
  expect(first).toContain(`,"${TEXT}",13,19,"a.txt","reports/a.txt",,"2022-05-06",`);
});

it.each([
  ["observation", "record_id,region_code,region_name", "青石县"],
  ["panel", "region_code,region_name,year,industrial_investment", "青石县,2021,12.5"],
  ["choices", "region_code,region_name,year,variable", ""],
] as const)("csv: the %s form", async (form, head, row) => {
  const text = await written(
    ofReports(csvFormat({ ...OPTIONS, form, headers: "id", encoding: "utf-8", money: "亿元" })),
  );
  const [first = "", second = ""] = text.replaceAll('"', "").split("\r\n");
  expect(first.startsWith(head)).toBe(true);
  expect(second).toContain(row);
});

it("table: columns stand under each other, in Chinese too", async () => {
  expect(await written(terminalTable)).toBe(
    [
      "reports/a.txt",
      "地区名称  期间  指标名称  度量  性质  数值  单位  限定词  备注",
      "────────  ────  ────────  ────  ────  ────  ────  ──────  ────",
      "青石县    2021  工业投资  水平  实际  12.5  亿元",
      "",
      "",
    ].join("\n"),
  );
});
