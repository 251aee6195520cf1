import type { Span } from "@shuzhai/core";
import { describe, expect, it } from "vitest";
import { type Anchored, anchor } from "./anchor";
import { selectorsFor } from "./selectors";

/** the figure in brackets, and the text without them */
function marked(text: string): { text: string; span: Span } {
  const start = text.indexOf("[[");
  const end = text.indexOf("]]") - 2;
  return { text: text.replace("[[", "").replace("]]", ""), span: { start, end } };
}

/** How a figure captured in `before` is found in `after`, where brackets mark the expected place. */
function finds(name: string, before: string, after: string, kind: Anchored["kind"]): void {
  it(`${name}: ${kind}`, () => {
    const old = marked(before);
    const now = marked(after);
    const found = anchor(now.text, selectorsFor(old.text, old.span));
    const quote = old.text.slice(old.span.start, old.span.end);
    if (kind === "same" || kind === "moved") expect(found).toEqual({ kind, span: now.span });
    else if (kind === "revised") {
      expect(found).toEqual({ kind, span: now.span, old: quote, new: now.text.slice(now.span.start, now.span.end) });
    } else expect(found.kind).toBe(kind);
  });
}

const REVIEW =
  "2022年，柳溪县完成投资45.6亿元，同比增长[[5.2%]]；财政收入12.1亿元，同比增长5.2%；外贸出口3.4亿元，同比增长5.2%。";

describe("anchor", () => {
  finds("nothing changed", REVIEW, REVIEW, "same");
  finds("text added above", REVIEW, `快讯：${REVIEW}`, "moved");
  finds("its digits changed", REVIEW, REVIEW.replace("[[5.2%]]", "[[5.7%]]"), "revised");
  finds("its unit changed", REVIEW, REVIEW.replace("[[5.2%]]", "[[5.2个百分点]]"), "revised");
  finds("its number became part of a longer one", REVIEW, REVIEW.replace("[[5.2%]]", "[[15.2%]]"), "revised");
  finds("its sign changed", REVIEW, REVIEW.replace("[[5.2%]]", "[[-5.2%]]"), "revised");
  finds("it became a range", REVIEW, REVIEW.replace("[[5.2%]]", "[[5.2%—6%]]"), "revised");
  finds("a word before it changed", REVIEW, REVIEW.replace("同比增长[[", "比上年增长[["), "moved");
  finds("a word was put right before it", REVIEW, REVIEW.replace("[[", "约[["), "moved");
  finds("its clause is gone", REVIEW, REVIEW.replace("完成投资45.6亿元，同比增长[[5.2%]]；", ""), "missing");
  finds("all else is gone", REVIEW, "同比增长5.2%。", "missing");
  finds("an empty page", REVIEW, "", "missing");
});

describe("anchor of figures that are no Arabic numbers", () => {
  const TEXT =
    "全县三产占比超过[[三分之一]]，增速居全市第二，新增企业XX家，户均增收两千元，入库项目2-3个，较好完成任务。";
  finds("it moved", TEXT, `一年来，${TEXT}`, "moved");
  finds("it changed", TEXT, TEXT.replace("[[三分之一]]", "[[五分之二]]"), "revised");
  const masked = TEXT.replace(/\[\[|\]\]/g, "").replace("XX家", "[[XX家]]");
  finds("a mask", masked, masked, "same");
  finds("a mask that was filled in", masked, masked.replace("[[XX家]]", "[[35家]]"), "revised");
  const range = TEXT.replace(/\[\[|\]\]/g, "").replace("2-3个", "[[2-3个]]");
  finds("a range", range, range.replace("入库", "新入库"), "moved");
  finds("a range that changed", range, range.replace("[[2-3个]]", "[[3-5个]]"), "revised");
  finds("a range that became a number", range, range.replace("[[2-3个]]", "[[3个]]"), "revised");
});

describe("anchor in tables", () => {
  const rows = (...names: string[]) => names.map((name) => `${name}\t5.2`).join("\n");
  const TABLE = `乡镇\t增速\n${rows("东岭镇", "西岭镇")}\n南岭镇\t[[5.2]]\n${rows("北岭镇", "中岭镇")}`;
  finds("nothing changed", TABLE, TABLE, "same");
  finds("a row was put above", TABLE, TABLE.replace("东岭镇", "高岭镇\t5.2\n东岭镇"), "moved");
  finds("its row is gone", TABLE, TABLE.replace("南岭镇\t[[5.2]]\n", ""), "missing");
  finds("the row below is gone", TABLE, TABLE.replace("北岭镇\t5.2\n", ""), "same");
  finds("its value changed", TABLE, TABLE.replace("[[5.2]]", "[[5.9]]"), "revised");

  const ZEROS = `东岭镇${"\t0".repeat(40)}\t[[0]]${"\t0".repeat(40)}`;
  finds("one of many equal values, all as it was", ZEROS, ZEROS, "same");
  finds("one of many equal values, after a shift", ZEROS, `全县属${ZEROS}`, "ambiguous");
  finds("one of many equal values changed", ZEROS, ZEROS.replace("[[0]]", "[[7]]"), "revised");
});
