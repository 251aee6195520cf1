import { describe, expect, it } from "vitest";
import { csv } from "../delimited/csv";
import { encodeText } from "../encodings/encode";
import { collected } from "../streams/output";
import type { Column } from "../tables/table";
import { writeXlsx } from "../xlsx/write-xlsx";
import { mapForeign } from "./map-foreign";
import { readForeign } from "./read-foreign";

const COLUMNS: Column[] = [
  { id: "region_code", zh: "地区代码", en: "Code", type: "code" },
  { id: "value", zh: "数值", en: "Value", type: "decimal" },
];
const TABLE = {
  headers: ["地区代码", "数值"],
  rows: [
    ["330899", "-30.44"],
    [null, "5"],
  ],
};
const TEXT = csv({ columns: COLUMNS, rows: TABLE.rows }, { bom: false });

describe("readForeign", () => {
  it.each(["utf-8", "gb18030"] as const)("reads a CSV in %s", async (encoding) => {
    expect(await readForeign(encodeText(TEXT, encoding))).toEqual({ ok: true, table: TABLE, encoding });
  });

  it("reads tabs and semicolons", async () => {
    const utf8 = (text: string) => encodeText(text, "utf-8");
    expect(await readForeign(utf8("甲\t乙\n1\t2\n"))).toMatchObject({
      table: { headers: ["甲", "乙"], rows: [["1", "2"]] },
    });
    expect(await readForeign(utf8("甲;乙\r\n1;2\r\n\r\n"))).toMatchObject({
      table: { headers: ["甲", "乙"], rows: [["1", "2"]] },
    });
  });

  it("reads a workbook", async () => {
    const output = collected();
    await writeXlsx([{ name: "表1", columns: COLUMNS, rows: [TABLE.rows] }], output);
    expect(await readForeign(output.bytes())).toEqual({ ok: true, table: TABLE, encoding: "xlsx" });
    expect(await readForeign(output.bytes().subarray(0, 300))).toEqual({ ok: false, reason: "damagedWorkbook" });
  });

  it("says what is wrong", async () => {
    const read = (text: string) => readForeign(encodeText(text, "utf-8"));
    const mixed = new Uint8Array([...encodeText("地区名称,数值\n", "utf-8"), ...encodeText("青石县,1\n", "gb18030")]);
    expect(await readForeign(mixed)).toMatchObject({ ok: false, reason: "mixed" });
    expect(await readForeign(new Uint8Array())).toEqual({ ok: false, reason: "empty" });
    expect(await read('甲,乙\n1,"2\n')).toEqual({ ok: false, reason: "malformed", row: 2, detail: "MissingQuotes" });
    expect(await read("甲,乙\n1,2\n1,2,3\n")).toEqual({
      ok: false,
      reason: "malformed",
      row: 3,
      detail: "TooManyFields",
    });
    expect(await read(",\n1,2\n")).toEqual({ ok: false, reason: "noHeader" });
  });
});

describe("mapForeign", () => {
  const foreign = {
    headers: ["code", "gdp", "__proto__"],
    rows: [
      ["330899", "1,234.5", "x"],
      ["330898", "不详", "=1"],
    ],
  };

  it("takes mapped columns, with thousands separators", () => {
    const first = { ...foreign, rows: [foreign.rows[0]!] };
    expect(
      mapForeign(
        first,
        COLUMNS,
        new Map([
          ["region_code", "code"],
          ["value", "gdp"],
        ]),
      ),
    ).toEqual({
      ok: true,
      table: { columns: COLUMNS, rows: [["330899", "1234.5"]] },
    });
    expect(mapForeign(first, COLUMNS, new Map([["region_code", "__proto__"]]))).toMatchObject({
      table: { rows: [["x", null]] },
    });
  });

  it("takes nothing where a column is missing or a cell does not fit", () => {
    expect(
      mapForeign(
        foreign,
        COLUMNS,
        new Map([
          ["region_code", "id"],
          ["value", "gdp"],
        ]),
      ),
    ).toEqual({
      ok: false,
      missing: ["id"],
      misfits: [{ row: 3, header: "gdp", cell: "不详" }],
    });
  });
});
