import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode";
import { decodeHtml } from "./decode-html";

const REPORT = "一年来，全县到位资金12.5亿元，同比增长8%。";
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 全县 in GB18030 */
const GB18030 = Uint8Array.of(0xc8, 0xab, 0xcf, 0xd8);
const bytes = (...parts: Iterable<number>[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(utf8(REPORT))).toEqual({ ok: true, text: REPORT, encoding: "utf-8", bom: false });
    expect(decodeText(utf8(`\ufeff${REPORT}`))).toEqual({ ok: true, text: REPORT, encoding: "utf-8", bom: true });
  });

  it("reads GB18030 where UTF-8 does not fit", () => {
    expect(decodeText(GB18030)).toEqual({ ok: true, text: "全县", encoding: "gb18030", bom: false });
  });

  it("reads UTF-16 by its byte order mark", () => {
    const text = decodeText(bytes([0xff, 0xfe], [0x68, 0x51], [0xbf, 0x53]));
    expect(text).toEqual({ ok: true, text: "全县", encoding: "utf-16le", bom: true });
  });

  it("refuses two encodings in one file and says how far the first goes", () => {
    expect(decodeText(bytes(utf8("全县工业投资\n"), GB18030))).toEqual({ ok: false, reason: "mixed", at: 22 });
    expect(decodeText(bytes(GB18030, utf8("\n全县工业投资")))).toEqual({ ok: false, reason: "mixed", at: 3 });
  });

  it("refuses a UTF-8 file that is cut inside a character", () => {
    const cut = utf8("全县工业投资").subarray(0, -1);
    expect(decodeText(cut)).toEqual({ ok: false, reason: "mixed", at: 17 });
  });

  it("refuses what is no text", () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: false, reason: "empty" });
    expect(decodeText(utf8("\ufeff \r\n"))).toEqual({ ok: false, reason: "empty" });
    expect(decodeText(utf8("%PDF-1.7\n%…"))).toEqual({ ok: false, reason: "pdf" });
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4))).toEqual({ ok: false, reason: "binary", at: 2 });
    expect(decodeText(Uint8Array.of(0x41, 0xff, 0xff))).toEqual({ ok: false, reason: "damaged", at: 1 });
  });

  it("gives back every text that was written in UTF-8", () => {
    const texts = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() !== "" && !text.startsWith("\ufeff"));
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(utf8(`${text}数`))).toEqual({ ok: true, text: `${text}数`, encoding: "utf-8", bom: false });
      }),
    );
  });

  it("answers for any bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), (any) => typeof decodeText(any).ok === "boolean"));
  });
});

describe("decodeHtml", () => {
  const page = (charset: string, ...body: Iterable<number>[]) => bytes(utf8(`<meta charset="${charset}"><p>`), ...body);

  it("follows the page's declaration", () => {
    expect(decodeHtml(page("gb2312", GB18030))).toMatchObject({
      text: '<meta charset="gb2312"><p>全县',
      encoding: "gbk",
    });
    expect(decodeHtml(page("big5", [0xa5, 0xfe]))).toMatchObject({
      text: '<meta charset="big5"><p>全',
      encoding: "big5",
    });
    const old = '<META http-equiv="Content-Type" content="text/html; charset=GBK">';
    expect(decodeHtml(bytes(utf8(old), GB18030))).toMatchObject({ text: `${old}全县`, encoding: "gbk" });
  });

  it("does not follow a declaration that the bytes contradict", () => {
    expect(decodeHtml(page("utf-8", GB18030))).toMatchObject({
      text: '<meta charset="utf-8"><p>全县',
      encoding: "gb18030",
    });
    expect(decodeHtml(page("nonsense", utf8("全县")))).toMatchObject({ text: '<meta charset="nonsense"><p>全县' });
    expect(decodeHtml(page("utf-16", utf8("全县")))).toMatchObject({ encoding: "utf-8" });
  });

  it("reads a page without declaration as any text", () => {
    expect(decodeHtml(bytes(utf8("<p>"), GB18030))).toMatchObject({ text: "<p>全县", encoding: "gb18030" });
    expect(decodeHtml(new Uint8Array())).toEqual({ ok: false, reason: "empty" });
  });
});
