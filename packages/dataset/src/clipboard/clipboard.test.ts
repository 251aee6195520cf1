import { expect, it } from "vitest";
import type { Table } from "../tables/table";
import { htmlTable } from "./html-table";
import { tsv } from "./tsv";

const TABLE: Table = {
  columns: [
    { id: "region_code", zh: "地区代码", en: "Code", type: "code" },
    { id: "sentence", zh: "原句", en: "Sentence", type: "text" },
    { id: "value", zh: "数值", en: "Value", type: "decimal" },
  ],
  rows: [
    ["330899", "<b>增长</b>\t&", "-17.5"],
    [null, "=1", null],
  ],
};

it("makes plain text of tabs and lines", () => {
  expect(tsv(TABLE)).toBe('地区代码\t原句\t数值\n330899\t"<b>增长</b>\t&"\t-17.5\n\t\'=1\t');
});

it("makes an HTML table whose codes stay texts and whose texts stay texts", () => {
  const text = `style='mso-number-format:"\\@"' sdnum="2052;0;@"`;
  expect(htmlTable(TABLE, "id")).toBe(
    "<table><thead><tr><th>region_code</th><th>sentence</th><th>value</th></tr></thead><tbody>" +
      `<tr><td ${text}>330899</td><td ${text}>&lt;b&gt;增长&lt;/b&gt;\t&amp;</td><td>-17.5</td></tr>` +
      `<tr><td></td><td ${text}>=1</td><td></td></tr></tbody></table>`,
  );
});
