import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { capture, library, SOURCE } from "../testing/captures";
import { REPORT, workplace } from "../testing/shuzhai";

const { folder, file, shuzhai } = workplace();

const records = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("shuzhai export", () => {
  it.each([
    ["csv", '"青石县"'],
    ["sdmx", "dataflow,SHUZHAI:FIGURES(1.0.0),I,A,330899,gdp,level,actual"],
    ["jsonl", '"type":"capture"'],
    ["jsonld", '"@context": "http://www.w3.org/ns/anno.jsonld"'],
    ["gbt7714", "____. 青石县2021年统计公报[EB/OL]. (2022-03-01)[2022-05-06]. https://example.org/report."],
    ["bibtex", "@online{shuzhai2022aaaaaaaa,"],
    ["csl", '"URL": "https://example.org/report"'],
    ["parquet", "PAR1"],
    ["xlsx", "PK"],
    ["zip", "figures.dictionary.csv"],
  ])("writes %s", async (format, expected) => {
    const path = file("library.jsonl", await library(capture(1, "51"), capture(2, "52")));
    const { code, out, err } = await shuzhai(["export", "--format", format, path]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(expected);
  });

  it("writes a panel, with the dictionary beside it", async () => {
    const path = file("library.jsonl", await library(capture(1, "51")));
    const output = join(folder, "panel.csv");
    const options = ["--form", "panel", "--money", "亿元", "--headers", "id", "--encoding", "utf-8"];
    expect(await shuzhai(["export", ...options, "-o", output, path])).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(output, "utf8")).toBe(
      '"region_code","region_name","year","gdp"\r\n"330899","青石县",2021,51\r\n',
    );
    expect(readFileSync(join(folder, "panel.dictionary.csv"), "utf8")).toContain('"gdp","地区生产总值(亿元)"');
    expect(readFileSync(join(folder, "panel.choices.csv"), "utf8")).toMatch(
      /^"region_code","region_name","year","variable"/,
    );
  });

  it("reads back the workbook that it wrote, and tells what was edited in it", async () => {
    const path = file("library.jsonl", await library(capture(1, "51")));
    const { bytes } = await shuzhai(["export", "--format", "xlsx", path]);
    const whole = await shuzhai(["export", "--format", "jsonl", file("library.xlsx", bytes)]);
    expect({ err: whole.err, captures: records(whole.out).slice(1, -1) }).toEqual({
      err: "",
      captures: records(strFromU8(await library(capture(1, "51")))).slice(1, -1),
    });
    const sheets = unzipSync(bytes);
    const name = "xl/worksheets/sheet1.xml";
    const sheet = strToU8(strFromU8(sheets[name]!).replace("<v>51</v>", "<v>15</v>"));
    const edited = file("edited.xlsx", zipSync({ ...sheets, [name]: sheet }));
    expect((await shuzhai(["export", edited], { env: { LANG: "zh_CN.UTF-8" } })).err).toBe(
      "shuzhai: edited.xlsx：工作簿导出后被修改过；修改之处没有读入：\n  第 2 行，数值：51 → 15\n",
    );
  });

  it("takes nothing of a library that is damaged, cut, or of a later version", async () => {
    const bytes = await library(capture(1, "51"));
    const text = strFromU8(bytes);
    const at = async (content: string | Uint8Array) => {
      const output = join(folder, "nothing.csv");
      const { code, err } = await shuzhai(["export", "-o", output, file("bad.jsonl", content)]);
      expect({ code, written: existsSync(output) }).toEqual({ code: 1, written: false });
      return err;
    };
    expect(await at(text.slice(0, text.lastIndexOf("{")))).toBe(
      "shuzhai: bad.jsonl: nothing of it was taken\n  the file ends after line 3, before its end\n",
    );
    expect(await at(text.replace('"version":1', '"version":7'))).toContain("written by a later version (7)");
    expect(await at(text.replace('"actual"', '"wish"'))).toContain("line 3: figure.modality: invalid_value");
    expect(await at("记录编号,数值\n1,2\n")).toContain("it is no library of shuzhai");
    const { bytes: workbook } = await shuzhai(["export", "--format", "xlsx", file("library.jsonl", bytes)]);
    expect(await at(workbook.subarray(0, workbook.length >> 1))).toContain("it is no library of shuzhai, or not whole");
  });
});

describe("shuzhai merge", () => {
  const later = "2022-06-01T00:00:00.000Z";
  const mine = () => library(capture(1, "51", { edits: { modality: "target" } }), capture(2, "52"));
  const yours = () => library(capture(1, "51", { edits: { modality: "rule" }, updatedAt: later }), capture(3, "53"));

  it("makes one library of two, the same in either order, and reports what two people set differently", async () => {
    const [a, b] = [file("mine.jsonl", await mine()), file("yours.jsonl", await yours())];
    const report = join(folder, "report.csv");
    const one = await shuzhai(["merge", "--report", report, a, b]);
    const other = await shuzhai(["merge", b, a]);
    expect(one.err).toBe(
      "shuzhai: 2 + 2 captures → 3; 1 in several libraries; 1 set differently by two people\nshuzhai: 2 files: 4 figures\n",
    );
    expect(other.err).toContain("(the later one was kept; --report FILE lists them)");
    expect(records(one.out).slice(1)).toEqual(records(other.out).slice(1));
    expect(records(one.out).map(({ type }) => type)).toEqual([
      "shuzhai",
      "source",
      "capture",
      "capture",
      "capture",
      "end",
    ]);
    expect(readFileSync(report, "utf8")).toContain(`"${SOURCE.title}","51亿元","性质","rule","target"`);
  });

  it("writes nothing where one of them cannot be read", async () => {
    const output = join(folder, "merged.jsonl");
    const { code, err } = await shuzhai([
      "merge",
      "-o",
      output,
      file("mine.jsonl", await mine()),
      file("cut.jsonl", ""),
    ]);
    expect({ code, written: existsSync(output) }).toEqual({ code: 1, written: false });
    expect(err).toContain("cut.jsonl: nothing of it was taken");
  });
});

describe("shuzhai checks and completion", () => {
  it("hold captures and reports against each other", async () => {
    const target = file("2021.txt", "2021年青石县政府工作报告\n二、2021年工作安排\n地区生产总值达到50亿元。\n");
    const hints = file("hints.json", '{"locality": "青石县"}');
    const path = file("library.jsonl", await library(capture(1, "51", { figure: plain(capture(1, "51").figure) })));
    const { code, out } = await shuzhai(["completion", "--format", "csv", "--hints", hints, target, path]);
    expect(code).toBe(0);
    expect(out.split("\r\n")[1]).toContain(',50,,,51,"亿元",1,"达成","2021.txt","青石县2021年统计公报",');
  });

  it("is understood in the singular too", async () => {
    const options = ["--format", "csv", "--headers", "id", "--encoding", "utf-8"];
    const { code, out } = await shuzhai(["check", ...options, file("report.txt", REPORT)]);
    expect({ code, head: out.slice(0, 15) }).toEqual({ code: 0, head: '"rule","result"' });
  });
});

/** The place without its code, as a report of no known county has it. */
function plain<F extends { locality: { name: string } | null }>(figure: F): F {
  return { ...figure, locality: { name: "青石县" } };
}
