import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { registriesVersion } from "@shuzhai/core/registries";
import { describe, expect, it } from "vitest";
import { REPORT, workplace } from "./testing/shuzhai";

/** 全县 in GB18030 */
const GB18030 = Uint8Array.of(0xc8, 0xab, 0xcf, 0xd8);

const { folder, file, shuzhai } = workplace();

describe("shuzhai parse", () => {
  it("writes one JSON record a line, each with its file as given", async () => {
    const path = file("report.txt", REPORT);
    const { code, out, err } = await shuzhai(["parse", "--format", "jsonl", path]);
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(records.every((record) => record.source === path)).toBe(true);
    expect(records.filter(({ type }) => type === "figure").map(({ quote }) => quote)).toEqual(["12.5亿元", "8%"]);
  });

  it("reads standard input", async () => {
    const { out } = await shuzhai(["parse", "-"], { stdin: REPORT });
    expect(out).toContain('"source":"-"');
  });

  it("says what cannot be read, and reads the rest", async () => {
    const bad = [
      file("empty.txt", ""),
      file("report.pdf", "%PDF-1.7"),
      file("noise.bin", Uint8Array.of(0x41, 0, 1)),
      file("two.txt", Buffer.concat([Buffer.from("全县工业投资"), GB18030])),
      join(folder, "absent.txt"),
    ];
    const { code, out, err } = await shuzhai(["parse", ...bad, file("good.txt", REPORT)]);
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n")).toEqual([
      "shuzhai: empty.txt: is empty",
      "shuzhai: report.pdf: is a PDF; open it with the browser extension, or convert it to text first",
      "shuzhai: noise.bin: is no text (byte 1)",
      "shuzhai: two.txt: is UTF-8 up to about byte 21, then not: two encodings in one file, or a file cut short",
      "shuzhai: absent.txt: there is no such file",
      "shuzhai: 6 files: 2 figures; 5 could not be read",
    ]);
    expect(out).toContain("good.txt");
    expect(out).not.toContain("two.txt");
  });

  it("speaks the user's language", async () => {
    const { err } = await shuzhai(["parse", join(folder, "absent.txt")], { env: { LANG: "zh_CN.UTF-8" } });
    expect(err).toBe("shuzhai: absent.txt：文件不存在\n");
  });

  it("fails where no figure is found at all", async () => {
    const { code, err } = await shuzhai(["parse", file("words.txt", "各位代表：现在开会。")]);
    expect({ code, err }).toEqual({ code: 1, err: "shuzhai: words.txt: no figure found\n" });
  });

  it("says that the output cannot be written, and ends quietly when its reader has gone", async () => {
    const path = file("report.txt", REPORT);
    const full = await shuzhai(["parse", path], { outputError: "ENOSPC" });
    expect(full).toMatchObject({ code: 1, out: "", err: "shuzhai: the output could not be written (ENOSPC)\n" });
    expect(await shuzhai(["parse", path], { outputError: "EPIPE" })).toMatchObject({ code: 0, out: "", err: "" });
  });
});

describe("shuzhai parse --output", () => {
  it("writes a file that appears when it is whole", async () => {
    const [input, output] = [file("report.txt", REPORT), join(folder, "out.xlsx")];
    expect(await shuzhai(["parse", "--format", "xlsx", "-o", output, input])).toMatchObject({
      code: 0,
      out: "",
      err: "",
    });
    expect(readFileSync(output).subarray(0, 2).toString()).toBe("PK");
    expect(existsSync(`${output}.part`)).toBe(false);
  });

  it("writes scripts and a dictionary beside a CSV", async () => {
    const [input, output] = [file("report.txt", REPORT), join(folder, "data.csv")];
    await shuzhai(["parse", "--format", "csv", "--form", "panel", "--scripts", "-o", output, input]);
    expect(readFileSync(output, "utf8")).toMatch(/^\ufeff"region_code","region_name","year"/);
    expect(readFileSync(join(folder, "data.do"), "utf8")).toContain('label variable region_code `"地区代码"\'');
    expect(readFileSync(join(folder, "data.R"), "utf8")).toContain('read.csv("data.csv"');
    expect(readFileSync(join(folder, "data.py"), "utf8")).toContain('pd.read_csv("data.csv"');
    const dictionary = readFileSync(join(folder, "data.dictionary.csv"), "utf8");
    expect(dictionary).toContain('"region_code","地区代码"');
    expect(dictionary).toContain(`"registries_version","词表版本",,"${registriesVersion()}"`);
  });

  it("writes the dictionary of every CSV and the structure of every SDMX file beside it", async () => {
    const input = file("report.txt", REPORT);
    await shuzhai(["parse", "--format", "csv", "-o", join(folder, "plain.csv"), input]);
    expect(readFileSync(join(folder, "plain.dictionary.csv"), "utf8")).toContain('"value","数值"');
    expect(existsSync(join(folder, "plain.do"))).toBe(false);
    await shuzhai(["parse", "--format", "sdmx", "-o", join(folder, "sdmx.csv"), input]);
    const { meta, data } = JSON.parse(readFileSync(join(folder, "sdmx.structure.json"), "utf8"));
    expect(meta.prepared).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    expect(data.dataflows[0].annotations[0].value).toContain(registriesVersion());
  });

  it("writes nothing, not even a head, where no file can be read", async () => {
    const output = join(folder, "nothing.csv");
    const { code, out } = await shuzhai(["parse", "--format", "csv", "-o", output, join(folder, "absent.txt")]);
    expect({ code, out, written: existsSync(output) }).toEqual({ code: 1, out: "", written: false });
  });

  it("says that it cannot, and leaves nothing behind", async () => {
    const output = join(folder, "no-such-folder", "out.csv");
    const failed = await shuzhai(["parse", "--format", "csv", "--output", output, file("report.txt", REPORT)]);
    expect(failed).toMatchObject({ code: 1, out: "", err: "shuzhai: the output could not be written (ENOENT)\n" });
  });
});

describe("shuzhai completion", () => {
  it("sets the targets of one report beside what the next one says was reached", async () => {
    const first = file(
      "2021.txt",
      "2021年青石县政府工作报告\n二、2021年工作安排\n今年的目标是：一般公共预算收入增长8%。\n",
    );
    const next = file(
      "2022.txt",
      "2022年青石县政府工作报告\n一、2021年工作回顾\n一般公共预算收入12.5亿元，增长8.3%。\n",
    );
    const { out } = await shuzhai(["completion", "--format", "csv", first, next]);
    const [head = "", row = ""] = out.split("\r\n");
    expect(head).toContain('"目标值","目标下限","目标上限","实际值","单位","差额","结果","目标来源","实际来源"');
    expect(row).toContain('"一般公共预算收入","增速"');
    expect(row).toContain(',8,,,8.3,"%",0.3,"达成","2021.txt","2022.txt",');
    const more = file("2023.txt", "2022年青石县政府工作报告\n今年的目标是：一般公共预算收入增长9%。\n");
    const shown = await shuzhai(["completion", first, next, more]);
    expect(shown.out.split("\n").filter((line) => line.includes("达成"))).toHaveLength(1);
    expect(shown.err).toContain("1 targets of which no other source speaks are not shown; --format csv lists them");
  });
});

describe("shuzhai explain", () => {
  it("says which reader read the figure at an offset, and from which words", async () => {
    const path = file("explained.txt", REPORT);
    const { code, out, err } = await shuzhai(["explain", "--at", "15", path]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replace(path, "FILE").split("\n").slice(0, 5)).toEqual([
      "FILE@15  12.5亿元",
      "  reader     level",
      "  words      青石县完成工业投资⟦12.5亿元⟧",
      "  reading    level 1250000000 元 exact",
      expect.stringMatching(/^ {2}indicator {2}工业投资 \(/),
    ]);
  });

  it("asks for the offset", async () => {
    const { code, err } = await shuzhai(["explain", file("no-offset.txt", REPORT)]);
    expect(code).toBe(2);
    expect(err).toContain("--at");
  });
});

describe("shuzhai", () => {
  it("shows its help and version", async () => {
    expect((await shuzhai(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await shuzhai(["parse", "--help"])).out).toContain("shuzhai parse FILE");
    expect((await shuzhai(["--help"], { env: { LC_ALL: "zh_TW.UTF-8" } })).out).toContain("退出码");
  });

  it.each([
    [["parse"], "no file given (- is standard input)."],
    [["read", "a.txt"], "there is no command “read”."],
    [["parse", "--from", "a.txt"], "there is no option --from."],
    [["parse", "-x", "a.txt"], "there is no option -x."],
    [["parse", "a.txt", "--hints"], "--hints needs a value."],
    [["parse", "--help=yes"], "--help takes no value."],
    [["parse", "--format", "xml", "a.txt"], "there is no format “xml”."],
    [["parse", "--scripts", "a.txt"], "--scripts needs --output."],
    [["convert", "a.csv", "b.csv"], "convert takes one table at a time."],
    [["parse", "--form", "wide", "a.txt"], "--form wide: not among the choices."],
  ])("does not understand %j", async (args, message) => {
    expect(await shuzhai(args)).toMatchObject({ code: 2, out: "", err: `shuzhai: ${message} See shuzhai --help.\n` });
  });

  it("names what is wrong with the hints", async () => {
    const at = async (content: string) => (await shuzhai(["parse", "--hints", file("h.json", content), "a.txt"])).err;
    expect(await at('{"a": {"reviewyear": 2021}}')).toMatch(/h\.json: not understood as hints, at a\.reviewyear\./);
    expect(await at('{"reviewYear": "2021"}')).toMatch(/not understood as hints, at reviewYear\./);
    expect(await at("[]")).toMatch(/not understood as hints, at \{ \}\./);
    expect(await at("{")).toMatch(/h\.json: the hints are no JSON \(/);
    const absent = await shuzhai(["parse", "--hints", join(folder, "absent.json"), "a.txt"]);
    expect(absent).toMatchObject({ code: 2, err: "shuzhai: absent.json: the hints cannot be read (ENOENT)\n" });
  });
});
