import { existsSync } from "node:fs";
import { join } from "node:path";
import { encodeText } from "@shuzhai/dataset";
import { expect, it } from "vitest";
import { workplace } from "../testing/shuzhai";

const { folder, file, shuzhai } = workplace();

const TABLE = '地区,年份,GDP,说明\n青石县,2021,"1,234.5",=1+1\n白水县,2021,-30,\n';
const map = (content: unknown) => file("map.json", typeof content === "string" ? content : JSON.stringify(content));
const MAP = { region_name: "地区", year: "年份", value: "GDP", remarks: "说明" };

it.each(["utf-8", "gb18030"] as const)(
  "brings a table in %s into columns of ours, and says its encoding",
  async (encoding) => {
    const path = file("theirs.csv", encodeText(TABLE, encoding));
    const { code, out, err } = await shuzhai(["convert", "--map", map(MAP), "--encoding", "utf-8", path]);
    expect({ code, err }).toEqual({ code: 0, err: `shuzhai: theirs.csv: 2 rows (${encoding})\n` });
    expect(out).toBe('"地区名称","年份","数值","备注"\r\n"青石县",2021,1234.5,"\'=1+1"\r\n"白水县",2021,-30,\r\n');
  },
);

it("takes columns that bear our names without being told", async () => {
  const path = file("ours.csv", "region_name\t数值\tGDP\n青石县\t5\t6\n");
  const { out } = await shuzhai(["convert", "--headers", "id", "--encoding", "utf-8", path]);
  expect(out).toBe('"region_name","value"\r\n"青石县",5\r\n');
});

it("reads a workbook and writes one", async () => {
  const { bytes } = await shuzhai(["convert", "--map", map(MAP), "--format", "xlsx", file("theirs.csv", TABLE)]);
  const path = file("theirs.xlsx", bytes);
  const { out, err } = await shuzhai(["convert", "--encoding", "utf-8", path]);
  expect(err).toBe("shuzhai: theirs.xlsx: 2 rows (xlsx)\n");
  expect(out).toContain('"青石县",2021,1234.5,"\'=1+1"');
});

const utf8AndGbk = new Uint8Array([
  ...encodeText("地区名称,GDP\n青石县,1\n", "utf-8"),
  ...encodeText("白水县,2\n", "gb18030"),
]);
it.each([
  ["two encodings", utf8AndGbk, MAP, 1, "two encodings in one file, or a file cut short; nothing was taken"],
  ["a quote without end", '地区,GDP\n"青石县,1\n', MAP, 1, "row 2 cannot be read (MissingQuotes); nothing was taken"],
  ["no number", "地区,年份,GDP,说明\n青石县,2021,不详,\n", MAP, 1, "row 2, GDP: “不详” is no number"],
  ["a missing column", "地区,GDP\n青石县,1\n", { value: "产值" }, 1, "there is no column “产值”"],
  ["no column of ours", "a,b\n1,2\n", null, 1, "none of its columns bears a name of ours"],
  ["a truncated workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), null, 1, "is no whole workbook"],
  ["nothing", "", null, 1, "is empty"],
  ["an unknown column", TABLE, { gdp: "GDP" }, 2, "there is no column “gdp”"],
  ["__proto__", TABLE, '{"__proto__": "GDP"}', 2, "is no mapping from our columns to headers"],
  ["a mapping that is none", TABLE, { value: 3 }, 2, "is no mapping from our columns to headers, at value"],
  ["a mapping that is no JSON", TABLE, "{", 2, "the mapping is no JSON"],
] as const)("says what is wrong and writes nothing: %s", async (_, content, mapping, code, message) => {
  const output = join(folder, "nothing.csv");
  const options = mapping === null ? [] : ["--map", map(mapping)];
  const done = await shuzhai(["convert", ...options, "-o", output, file("theirs.csv", content)]);
  expect({ code: done.code, written: existsSync(output) }).toEqual({ code, written: false });
  expect(done.err).toContain(message);
  const zh = await shuzhai(["convert", ...options, file("theirs.csv", content)], { env: { LANG: "zh_CN.UTF-8" } });
  expect(zh.err).toMatch(/[\u4e00-\u9fff]/);
});
