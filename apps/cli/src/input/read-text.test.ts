import { describe, expect, it } from "vitest";
import { readText } from "./read-text";

const PAGE = "<title>青石县统计公报</title><nav hidden>首页</nav><p>全年投资<b>12</b>.5亿元</p><p>同比增长8%</p>";
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (file: string, bytes: Uint8Array) => {
  const read = readText(file, bytes);
  return read.ok ? read.text.text : read.reason;
};

describe("readText", () => {
  it("reads a page as it is shown, by its name or by how it begins", () => {
    expect(textOf("report.html", utf8(PAGE))).toBe("全年投资12.5亿元\n同比增长8%");
    expect(textOf("-", utf8(`\ufeff<!DOCTYPE html><html><body>${PAGE}</body></html>`))).toBe(
      "全年投资12.5亿元\n同比增长8%",
    );
    expect(textOf("-", utf8("<p>不是网页"))).toBe("<p>不是网页");
  });

  it("reads a page in GB18030 by what it declares", () => {
    const bytes = Uint8Array.from([...utf8('<meta charset="gb2312"><p>'), 0xc8, 0xab, 0xcf, 0xd8]);
    expect(textOf("a.htm", bytes)).toBe("全县");
  });

  it("keeps the page's title as what it says of itself", () => {
    expect(readText("a.html", utf8(PAGE))).toMatchObject({ text: { meta: { title: "青石县统计公报" } } });
  });

  it("finds a page without text empty", () => {
    expect(textOf("a.html", utf8("<html><body><img src=x></body></html>"))).toBe("empty");
  });
});
