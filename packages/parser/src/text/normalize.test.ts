import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../parse";
import { completion, growth, level } from "../testing/expected";
import { HERE, reads } from "../testing/notation";
import { normalize } from "./normalize";

/** Text as pages hold it: words, numbers, blanks, and everything that layout and copying put in. */
const pageText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "全县",
        "實現",
        "財政收入",
        "30.44",
        "亿元",
        "，",
        "。",
        "；",
        "（",
        "）",
        "[2]",
        "區(qū)",
        "**",
        "<b>",
      ),
      fc.constantFrom(
        "</p>",
        "\n",
        "\r\n",
        " ",
        "\u3000",
        "\t",
        "\u200b",
        "\ufeff",
        "１２",
        "％",
        "|",
        "#",
        "“",
        "”",
        "-",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("the way back to the text as given", () => {
  test("every character of the normal text comes from one of the given text, in order", () => {
    fc.assert(
      fc.property(pageText, (given) => {
        const normal = normalize(given);
        let last = -1;
        for (let i = 0; i < normal.text.length; i++) {
          const { start, end } = normal.original({ start: i, end: i + 1 });
          expect(end).toBe(start + 1);
          expect(start).toBeGreaterThan(last);
          expect(start).toBeLessThan(given.length);
          last = start;
        }
      }),
    );
  });

  test("there and back: the normal offset of a kept character is where it stands", () => {
    fc.assert(
      fc.property(pageText, (given) => {
        const normal = normalize(given);
        for (let i = 0; i < normal.text.length; i++)
          expect(normal.normal(normal.original({ start: i, end: i + 1 }).start)).toBe(i);
      }),
    );
  });

  test("a span covers all that lies between its first and its last character", () => {
    fc.assert(
      fc.property(pageText, fc.nat(200), fc.nat(200), (given, a, b) => {
        const normal = normalize(given);
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, normal.text.length)) as [
          number,
          number,
        ];
        const span = normal.original({ start, end });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  test("plain text stays as it is", () => {
    const given = "全县到位资金30.44亿元,增长17%。";
    expect(normalize(given).text).toBe(given);
  });

  test("digits and Chinese characters are never dropped", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("县", "增", "亿", "7", "3", "。", "\n", " "), { maxLength: 80 }),
        (parts) => {
          const content = (text: string) => text.replace(/\s/g, "");
          expect(content(normalize(parts.join("")).text)).toBe(content(parts.join("")));
        },
      ),
    );
  });
});

describe("one spelling a sign", () => {
  test.each([
    ["（１２．５％）", "(12.5%)"],
    ["增长６％～６．５％", "增长6%-6.5%"],
    ["５∶４１∶５４", "5:41:54"],
    ["「五水共治」", "“五水共治”"],
    ["國內生產總值", "国内生产总值"],
    ["工農業總產值", "工农业总产值"],
    ["財政總收入達", "财政总收入达"],
  ])("%s is read as %s", (given, plain) => expect(normalize(given).text).toBe(plain));
});

describe("what layout puts in", () => {
  test.each([
    ["完 成 收 入 1121 万 元", "完成收入1121万元", "spaced text of a PDF"],
    ["总投资\u200b12\ufeff亿元", "总投资12亿元", "characters of no width"],
    ["**依法行政。**严格执法", "依法行政。严格执法", "bold of Markdown"],
    ["北区(qū)建设", "北区建设", "pinyin"],
    ["生产总值[2]24627亿元", "生产总值24627亿元", "a footnote's mark"],
    ["<strong>增长</strong>7%", "增长7%", "a tag"],
  ])("%s is read as %s (%s)", (given, plain) => expect(normalize(given).text).toBe(plain));

  test("a tag of a block is a line's end", () => {
    expect(normalize("<p>一句</p><p>又一句</p>").text.replace(/\n+/g, "\n").trim()).toBe("一句\n又一句");
  });
});

describe("figures in copied text", () => {
  reads("全 县 完 成 财 政 收 入 [[2316 万 元]]，增 长 [[8.2 %]]。", [
    level("财政收入", "23160000元"),
    growth("财政收入", 8.2),
  ]);
  reads("完成固定资产投资[[４５．６亿元]]，增长[[１１．２％]]。", [
    level("固定资产投资", "4560000000元"),
    growth("固定资产投资", 11.2),
  ]);
  reads("全縣實現工農業總產值[[3.2億元]]，比上年增長[[12.4%]]。", [
    level("工农业总产值", "320000000元"),
    growth("工农业总产值", 12.4),
  ]);
  reads("地區生產總值[3][[1260億元]]，增長[[5.3%]]。", [
    level("地区生产总值", "126000000000元"),
    growth("地区生产总值", 5.3),
  ]);
  reads("**招商引资。**全年到位资金**[[18.6**亿元]]，完成年度任务的[[103%]]。", [
    level("到位资金", "1860000000元"),
    completion("到位资金", 103),
  ]);
  reads("<p>税收收入<b>[[9.7</b>亿元]]</p>", [level("税收收入", "970000000元")]);
  reads("粮食总产量\u200b[[12.\u200b6万吨]]。", [level("粮食总产量", "126000吨")]);
});

describe("columns of a newspaper", () => {
  const column = [
    "今年以来，全县上下聚焦项目攻坚，1-",
    "",
    "10月，全县招商引资到位资金28.",
    "",
    "6亿元，同比增长15%，完成考核目标",
    "",
    "任务的71.5%；其中制造业项目到位资",
    "",
    "金19.3亿元，其中亿元以上项目签约金",
    "",
    "额突破12.8亿元。下一步，继续抓好。",
  ].join("\n");

  test("lines cut by a column's width are one sentence", () => {
    const { figures } = parse(column, HERE);
    expect(figures.map((figure) => [figure.indicator.name, figure.quantity.value, figure.quantity.unit])).toEqual([
      ["招商引资到位资金", "2860000000", "元"],
      ["招商引资到位资金", "15", "%"],
      ["招商引资到位资金", "71.5", "%"],
      ["制造业项目到位资金", "1930000000", "元"],
      ["亿元以上项目签约金额", "1280000000", "元"],
    ]);
    expect(figures[0]?.period).toMatchObject({ start: "2022-01", end: "2022-10" });
    expect(column.slice(figures[0]?.span.start, figures[0]?.span.end)).toBe("28.\n\n6亿元");
  });
});

test("a quote has the characters of the text as given, without what the layout put between them", () => {
  const quotes = (text: string) => parse(text, HERE).figures.map(({ quote }) => quote);
  expect(quotes("財政收入２４．６億元，增長７．１％。")).toEqual(["２４．６億元", "７．１％"]);
  expect(quotes("完 成 收 入 1121 万 元")).toEqual(["1121万元"]);
});
