import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { staticVisibility } from "../visibility/static";
import { type ReadDocument, readDocument } from "./read-document";

const FOLDER = new URL("../../../../../shared/pages/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".html")) : [];
/** so that a clone without them shows what is skipped */
const shown = files.length > 0 ? files : ["no report here"];

function read(name: string): ReadDocument {
  const { document } = parseHTML(readFileSync(new URL(name, FOLDER), "utf8"));
  return readDocument(document as unknown as Document, staticVisibility);
}

/** the blocks of a page that are content, and what share of the text they and the tables are */
function content(name: string): { lines: string[]; share: number } {
  const { text, blocks = [], tables = [] } = read(name).readable;
  const lines = blocks.filter(({ kind }) => kind !== "chrome").map(({ start, end }) => text.slice(start, end));
  const cells = tables.flatMap((table) => table.cells.map(({ span }) => span.end - span.start));
  const size = lines.join("").length + cells.reduce((sum, length) => sum + length, 0);
  return { lines, share: size / text.replace(/\s/g, "").length };
}

describe.skipIf(files.length === 0)("real pages", () => {
  it.each(shown)("%s: every character maps back to the page", (name) => {
    const { readable, positionOf, offsetOf } = read(name);
    expect(readable.text.length).toBeGreaterThan(100);
    for (let offset = 0; offset < readable.text.length; offset++) {
      const position = positionOf(offset);
      if (position) expect(offsetOf(position.node, position.offset)).toBe(offset);
      else expect(readable.text.charAt(offset)).toMatch(/[\n\t ]/);
    }
  });

  it.each(shown.filter((name) => /report|analysis|table/.test(name)))("%s: nothing of a report is chrome", (name) => {
    expect(content(name).share).toBeGreaterThan(0.95);
  });

  it("a report has its sentences once", () => {
    const { text } = read("html_govcn_report_2018.html").readable;
    const sentences = text.split(/[。\n]/).filter((sentence) => sentence.trim().length > 20);
    expect(sentences.length).toBeGreaterThan(300);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("digits in spans of their own are joined", () => {
    for (const name of ["analysis_daqing_0.html", "analysis_daqing_2.html"]) {
      const { readable, rangesOf } = read(name);
      const figures = [...readable.text.matchAll(/\d[\d.]*(?:万|亿|%)/g)];
      const split = figures.filter(
        (figure) => rangesOf({ start: figure.index, end: figure.index + figure[0].length }).length > 1,
      );
      expect(split.length).toBeGreaterThan(10);
      expect(readable.text).not.toMatch(/\d\n[\d.]/);
    }
  });

  it("a monthly bulletin is two tables", () => {
    const { text, tables = [] } = read("table_daqing_monthly_2017.html").readable;
    const captions = tables.map(({ caption }) => caption && text.slice(caption.start, caption.end).replace(/\s+/g, ""));
    expect(captions).toEqual(["金融单位：亿元", "外贸单位：万美元"]);
    expect(
      tables.map(({ cells }) => cells.filter(({ header, span }) => !header && span.end > span.start).length),
    ).toEqual([40, 12]);
  });

  it("a newspaper's navigation is chrome, its article is not", () => {
    const { lines } = content("html_gne_people_1.html");
    expect(lines[0]).toBe("女儿出嫁，郑板桥画了几笔兰花当嫁妆");
    expect(lines.join("\n")).not.toMatch(/热点推荐|Copyright|477处文保/);
  });
});
