import { describe, expect, it } from "vitest";
import { readDocument } from "../read/read-document";
import { DOMS } from "../testing/doms";
import { staticVisibility } from "../visibility/static";

/** A <table> of rows written as `A | B`: [x] is a <th>, x→2 spans two columns, x↓2 two rows. */
function html(rows: string, caption = ""): string {
  const cell = (part: string) => {
    const text = part.trim().replace(/[→↓]\d/g, "");
    const name = text.startsWith("[") ? "th" : "td";
    const [, across = 1] = /→(\d)/.exec(part) ?? [];
    const [, down = 1] = /↓(\d)/.exec(part) ?? [];
    return `<${name} colspan="${across}" rowspan=${down}>${text.replace(/[[\]]/g, "")}</${name}>`;
  };
  const lines = rows.split("\n").map((row) => `<tr>${row.split("|").map(cell).join("")}</tr>`);
  return `<table>${caption && `<caption>${caption}</caption>`}${lines.join("\n")}</table>`;
}

describe.each(DOMS)("tables (%s)", (_, open) => {
  /** Tables as read: header cells in brackets, the place of a cell where it is not the next one. */
  function read(body: string): { caption?: string; rows: string[] }[] {
    const { text, tables = [] } = readDocument(open(body), staticVisibility).readable;
    return tables.map(({ caption, cells }) => {
      const rows: string[][] = [];
      for (const { span, row, column, rowspan, colspan, header } of cells) {
        const content = text.slice(span.start, span.end);
        const spans = `${colspan > 1 ? `→${colspan}` : ""}${rowspan > 1 ? `↓${rowspan}` : ""}`;
        rows[row] = [...(rows[row] ?? []), `${column}:${header ? `[${content}]` : content}${spans}`];
      }
      const lines = rows.map((row) => row.join(" "));
      return caption ? { caption: text.slice(caption.start, caption.end), rows: lines } : { rows: lines };
    });
  }

  it("names of rows and columns", () => {
    expect(
      read(html("指标 | 单位 | 数值 | 同比增长（%）\n粮食产量 | 万吨 | 3.2 | -1.5\n其中：早稻 | 万吨 | 1.1 | 持平")),
    ).toEqual([
      {
        rows: [
          "0:[指标] 1:[单位] 2:[数值] 3:[同比增长（%）]",
          "0:[粮食产量] 1:[万吨] 2:3.2 3:-1.5",
          "0:[其中：早稻] 1:[万吨] 2:1.1 3:持平",
        ],
      },
    ]);
  });

  it("heads of several rows, cells that span", () => {
    expect(read(html("地区↓2 | 2018年→2 | 2017年→2\n总量 | 增速 | 总量 | 增速\n白塔乡 | 3.2 | 5% | 3.0 | 4%"))).toEqual(
      [
        {
          rows: [
            "0:[地区]↓2 1:[2018年]→2 3:[2017年]→2",
            "1:[总量] 2:[增速] 3:[总量] 4:[增速]",
            "0:[白塔乡] 1:3.2 2:5% 3:3.0 4:4%",
          ],
        },
      ],
    );
  });

  it("groups of rows", () => {
    expect(
      read(html("类别 | 指标 | 数值\n农业↓2 | 产值 | 3.2\n增速 | 4.1\n二、工业→3\n工业 | 产值 | 5.5"))[0]?.rows,
    ).toEqual([
      "0:[类别] 1:[指标] 2:[数值]",
      "0:[农业]↓2 1:[产值] 2:3.2",
      "1:[增速] 2:4.1",
      "0:[二、工业]→3",
      "0:[工业] 1:[产值] 2:5.5",
    ]);
  });

  it("years name columns and rows", () => {
    expect(read(html("指标 | 2016 | 2017\n常住人口 | 2016 | 2017"))[0]?.rows).toEqual([
      "0:[指标] 1:[2016] 2:[2017]",
      "0:[常住人口] 1:2016 2:2017",
    ]);
    expect(read(html("年份 | 产值\n2016 | 3.2\n2017 | 3.5"))[0]?.rows).toEqual([
      "0:[年份] 1:[产值]",
      "0:[2016] 1:3.2",
      "0:[2017] 1:3.5",
    ]);
  });

  it("running numbers and codes name rows", () => {
    expect(read(html("序号 | 项目 | 总投资\n1 | 白塔桥 | 3.2\n2 | 青石路 | 1.8"))[0]?.rows.slice(1)).toEqual([
      "0:[1] 1:[白塔桥] 2:3.2",
      "0:[2] 1:[青石路] 2:1.8",
    ]);
    expect(read(html("地区 | 代码 | 人口\n白塔乡 | 101 | 3200\n青石镇 | 102 | 4100"))[0]?.rows[1]).toBe(
      "0:[白塔乡] 1:[101] 2:3200",
    );
  });

  it("<th> anywhere", () => {
    expect(read(html("[镇] | [产值] | [人口]\n[白塔] | 3.2 | 4100"))[0]?.rows).toEqual([
      "0:[镇] 1:[产值] 2:[人口]",
      "0:[白塔] 1:3.2 2:4100",
    ]);
    expect(read(html("[镇] | [产值]\n[白塔] | [3.2]\n[青石] | [2.9]"))[0]?.rows[1]).toBe("0:[白塔] 1:3.2");
  });

  it("captions: <caption>, first rows, lines above", () => {
    const rows = "指标 | 数值\n产值 | 3.2";
    expect(read(html(rows, "表1 主要指标"))[0]?.caption).toBe("表1 主要指标");
    expect(read(html(rows, "<div>表1 主要指标</div><div>单位：亿元</div>"))[0]?.caption).toBe(
      "表1 主要指标\n单位：亿元",
    );
    expect(read(html(`主要指标→2\n | 单位：亿元\n${rows}`))[0]?.caption).toBe("主要指标\n\t单位：亿元");
    expect(read(`<p>全年形势良好。</p><p>表2　主要指标</p><p>（单位：亿元）</p>${html(rows)}`)[0]?.caption).toBe(
      "表2　主要指标\n（单位：亿元）",
    );
    expect(read(`<p>全年形势良好。</p>${html(rows)}`)[0]).not.toHaveProperty("caption");
  });

  it("a repeated head begins another table", () => {
    const rows =
      "金融→2\n | 单位：亿元\n指标 | 3月末\n存款 | 3.2\n | \n外贸→2\n | 单位：万美元\n指 标 | 1—3月\n出口 | 69.2";
    expect(read(html(rows))).toEqual([
      {
        caption: "金融\n\t单位：亿元",
        rows: ["0:[金融]→2", "0:[] 1:[单位：亿元]", "0:[指标] 1:[3月末]", "0:[存款] 1:3.2"],
      },
      {
        caption: "外贸\n\t单位：万美元",
        rows: ["0:[] 1:[]", "0:[外贸]→2", "0:[] 1:[单位：万美元]", "0:[指 标] 1:[1—3月]", "0:[出口] 1:69.2"],
      },
    ]);
  });

  it("a note below is a paragraph and no cell", () => {
    const body = html("指标 | 数值\n产值 | 3.2\n注：增速按可比价计算，为5.2%。→2");
    expect(read(body)[0]?.rows).toEqual(["0:[指标] 1:[数值]", "0:[产值] 1:3.2"]);
    const { text, blocks } = readDocument(open(body), staticVisibility).readable;
    expect(blocks?.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ["paragraph", "注：增速按可比价计算，为5.2%。"],
    ]);
  });

  it("hidden rows and cells are not there", () => {
    const body =
      "<table><tr><td>指标<td hidden>旧<td>新<tr style='display:none'><td>甲<td>1<td>2<tr><td>乙<td hidden>3<td>4</table>";
    expect(read(body)[0]?.rows).toEqual(["0:[指标] 1:[新]", "0:[乙] 1:4"]);
  });

  it("layout is no data", () => {
    const long = `<p>${"财政收入完成3.2亿元。".repeat(100)}</p>`;
    expect(read(html("栏目 | 正文\n导航 | 各项工作取得新进展"))).toEqual([]);
    expect(read(`<table><tr><td>甲<td>3</tr><tr><td>${long}<td>4</tr></table>`)).toEqual([]);
    expect(read("<table><tr><td>3.2</tr><tr><td>4.1</tr></table>")).toEqual([]);
    expect(read(html("日 | 一 | 二 | 三 | 四 | 五 | 六\n1 | 2 | 3 | 4 | 5 | 6 | 7"))).toEqual([]);
    expect(read(html("标题 | 日期\n工作报告 | 2019-02-27\n公报 | 2019年3月1日"))).toEqual([]);
    expect(read(`<table role="presentation"><tr><td>甲<td>3</tr><tr><td>乙<td>4</tr></table>`)).toEqual([]);
    const nested = `<table><tr><td>栏<td>12</tr><tr><td>目<td>${html("指标 | 数值\n产值 | 3.2")}</tr></table>`;
    expect(read(nested)).toEqual([{ rows: ["0:[指标] 1:[数值]", "0:[产值] 1:3.2"] }]);
  });

  it("spans beyond the table are cut", () => {
    const body = "<table><tr><td rowspan=9>甲<td colspan=99999>值</tr><tr><td>3<td>4</tr></table>";
    expect(read(body)[0]?.rows).toEqual(["0:[甲]↓2 1:[值]→1000", "1:3 2:4"]);
  });
});
