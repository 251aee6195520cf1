import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedReport, parsedReportSchema } from "@shuzhai/core";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parse, parseSteps } from "./parse";
import { normalize } from "./text/normalize";

/** Long texts on a busy machine: what is tested is that they end well, not when. */
vi.setConfig({ testTimeout: 120_000 });

/** What holds of every reading of every text. */
function check(text: string): ParsedReport {
  const report = parse(text);
  expect(parsedReportSchema.safeParse(report).success).toBe(true);
  const ids = report.figures.map((figure) => figure.id);
  expect(new Set(ids).size).toBe(ids.length);
  let last = -1;
  for (const { span, quote, sentence, document, evidence, relatesTo } of report.figures) {
    expect(span.start).toBeGreaterThanOrEqual(sentence.start);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(sentence.end);
    expect(sentence.end).toBeLessThanOrEqual(text.length);
    expect(span.start).toBeGreaterThan(last);
    last = span.start;
    const there = normalize(text.slice(span.start, span.end));
    expect(letters(quote)).toBe(letters(there.given({ start: 0, end: there.text.length })));
    expect(report.documents[document]).toBeDefined();
    for (const ground of Object.values(evidence)) {
      expect(ground.span.end).toBeLessThanOrEqual(text.length);
      expect(ground.span.start).toBeLessThanOrEqual(ground.span.end);
    }
    for (const { id } of relatesTo ?? []) expect(ids).toContain(id);
  }
  return report;
}

/** Blanks depend on what stands around a figure. */
const letters = (words: string): string => words.replace(/\s/g, "");

function stepwise(text: string): ParsedReport {
  const steps = parseSteps(text);
  let read = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    expect(step.value.read).toBeGreaterThanOrEqual(read);
    expect(step.value.read).toBeLessThanOrEqual(step.value.total);
    read = step.value.read;
  }
}

/** Pieces of reports in any order: every construction meets every other. */
const pieces = fc
  .array(
    fc.constantFrom(
      ..."全县 财政收入 到位资金 增长 下降至 占 完成年度任务的 分别 其中 均 由 调整为 高于全省 拉动 居全市 第三 前五 首位 力争 约 突破 以上 左右 余".split(
        " ",
      ),
      ..."30.44亿元 17% 2—3个 5.3∶50.1∶44.6 百余万元 三分之一 X亿元 -8.9% 2.3倍 两成 0.4个百分点 1—10月 2018年 “十三五” 一、 （二） 1. 。 ， 、 ； （ ） “ ” 和".split(
        " ",
      ),
      "\n",
      "\t",
      " ",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  test("random Unicode", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void check(text)),
      { numRuns: 150 },
    );
  });
  test("pieces of reports in any order", () => {
    fc.assert(
      fc.property(pieces, (text) => void check(text)),
      { numRuns: 400 },
    );
  });
  test("same text, same result; in steps as at once", () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(parse(text)).toEqual(parse(text));
        expect(stepwise(text)).toEqual(parse(text));
      }),
      { numRuns: 100 },
    );
  });
  test("lone surrogates and controls", () => {
    for (const text of ["\ud800", "\udfff5亿元", "税收\ud83d5亿元。", "\u0000税收5亿元\u0007", "税收5\u0000亿元"])
      check(text);
  });
  test("a list without its names", () => {
    for (const text of ["分别全县前五", "分别居第2、第3", "、分别增长5%和6%"]) check(text);
  });
  test("nothing but white space", () => {
    for (const text of ["", " ", "\n\n\n", "\u3000\u200b\ufeff", "\r\n\t"]) expect(check(text).figures).toEqual([]);
  });
});

test("a sentence alone and among others: what is local to it is the same", () => {
  const sentences = [
    "全年财政收入12.6亿元，增长8.3%。",
    "城乡居民人均可支配收入分别为4.6万元和2.5万元，增长6.1%、7.9%。",
    "三次产业结构由8.1:47.2:44.7调整为7.6:46.3:46.1。",
    "新增规上企业36家、高新技术企业21家，位居全市第二。",
    "其中制造业投资占比42.7%，提高1.3个百分点。",
  ];
  const local = (text: string) =>
    parse(text).figures.map(({ quote, measure, quantity, indicator }) => [quote, measure, quantity, indicator.name]);
  expect(local(sentences.join(""))).toEqual(sentences.flatMap(local));
});

/** Milliseconds that a text takes to read; a second reading is one without warming up. */
function duration(text: string): number {
  const once = () => {
    const start = performance.now();
    parse(text);
    return performance.now() - start;
  };
  return Math.min(once(), once());
}

describe("big and strange texts", () => {
  const strange: [string, string][] = [
    ["digits", "1234567890"],
    ["words without a sign", "增长"],
    ["brackets that never close", "（"],
    ["brackets before numbers", "(5"],
    ["quotation marks that never close", "“5"],
    ["commas and numbers", "增长7%，"],
    ["Chinese numerals", "三百五十亿零四千"],
    ["tags that never close", "<p"],
    ["masks", "X"],
    ["cells", "5\t"],
    ["short lines", "税\n"],
    ["dashes between numbers", "5-"],
    ["points between numbers", "5."],
    ["colons between numbers", "比重为5:"],
    ["分别 without end", "分别增长5%和"],
    ["a list without end", "税收、"],
    ["其中 without end", "其中"],
    ["sentences", "1—10月，全县到位资金30.44亿元，同比增长17%，完成年度目标的72.5%；其中制造业项目20个。\n"],
  ];
  test.each(strange)("%s: every span inside, and eight times the text takes no thirty times as long", (_, piece) => {
    const short = piece.repeat(Math.ceil(10_000 / piece.length));
    const long = short.repeat(8);
    for (const { span } of parse(long).figures) expect(span.end <= long.length && span.start < span.end).toBe(true);
    expect(duration(long)).toBeLessThan(30 * Math.max(duration(short), 10));
  });

  test.each([
    ["a million digits", "1234567890".repeat(100_000)],
    ["one line of five megabytes", "增长".repeat(850_000)],
    ["brackets nested fifty thousand deep", `${"（".repeat(50_000)}5亿元${"）".repeat(50_000)}`],
  ])("%s", (_, text) => {
    for (const { span } of parse(text).figures) expect(span.end <= text.length && span.start < span.end).toBe(true);
  });
});

const CORPUS = join(import.meta.dirname, "../../../../shared/corpus/reports");
const reports = existsSync(CORPUS) ? readdirSync(CORPUS).filter((file) => file.endsWith(".txt")) : [];

describe.skipIf(reports.length === 0)("real reports (../shared/corpus)", () => {
  test.each(reports)("%s", (file) => {
    const text = readFileSync(join(CORPUS, file), "utf8");
    const report = check(text);
    expect(report.figures.length).toBeGreaterThan(0);
    expect(stepwise(text)).toEqual(report);
  });

  test("slices of them", () => {
    const texts = reports.map((file) => readFileSync(join(CORPUS, file), "utf8"));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(3000),
        (text, at, length) => {
          const start = Math.floor(at * text.length);
          check(text.slice(start, start + length));
        },
      ),
      { numRuns: 60 },
    );
  });
});
