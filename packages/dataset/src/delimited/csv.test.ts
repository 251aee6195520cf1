import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Table } from "../tables/table";
import { csv } from "./csv";

const TABLE: Table = {
  columns: [
    { id: "region_code", zh: "地区代码", en: "Code", type: "code" },
    { id: "sentence", zh: "原句", en: "Sentence", type: "text" },
    { id: "value", zh: "数值", en: "Value", type: "decimal" },
  ],
  rows: [
    ["330899", '增长,"约"17%\n其中', "-17.50"],
    [null, "=HYPERLINK(1)", null],
  ],
};

describe("csv", () => {
  it("quotes texts and codes, leaves numbers bare and unknown empty", () => {
    expect(csv(TABLE)).toBe(
      '\ufeff"地区代码","原句","数值"\r\n"330899","增长,""约""17%\n其中",-17.50\r\n,"\'=HYPERLINK(1)",\r\n',
    );
  });

  it("writes codes as Excel keeps them, when asked", () => {
    const options = { bom: false, headers: "id", flavour: "excel" } as const;
    expect(csv({ columns: TABLE.columns, rows: [["330899", "平稳", "1"]] }, options)).toBe(
      '"region_code","sentence","value"\r\n"=""330899""","平稳",1\r\n',
    );
  });

  it.each(["=1+1", "+1+1", "-各地", "@SUM(A1)", "＝1", "\t=1"])("disarms %j", (text) => {
    const table = { columns: [TABLE.columns[1]!], rows: [[text]] };
    expect(Papa.parse<string[]>(csv(table)).data[1]).toEqual([`'${text}`]);
  });

  it.each(["-5", "-5.5%", "+3"])("leaves the number %s alone", (text) => {
    expect(csv({ columns: [TABLE.columns[1]!], rows: [[text]] }, { bom: false })).toBe(`"原句"\r\n"${text}"\r\n`);
  });

  it("is read back as it was by any RFC 4180 reader", () => {
    const cell = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/^[=+\-@＝＋－＠\t\r]/.test(text));
    const rows = fc.array(fc.tuple(cell, cell, fc.integer().map(String)), { minLength: 1 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = csv({ columns: TABLE.columns, rows: cells }, { bom: false });
        expect(Papa.parse(text, { newline: "\r\n", skipEmptyLines: true }).data.slice(1)).toEqual(cells);
      }),
    );
  });
});
