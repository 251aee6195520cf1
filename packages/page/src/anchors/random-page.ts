import type { Span } from "@shuzhai/core";
import fc from "fast-check";

/** For tests: a page of invented sentences, and where its figures stand. */
export interface Page {
  text: string;
  figures: Span[];
}

const FILLERS = ["我们坚持稳中求进。", "成绩来之不易！", "一年来，干部群众团结拼搏，攻坚克难。", "（一）产业发展。"];

const syllables = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...Array.from("青柳白云南东沙山河江湖桥塘坪岭石林田井口安宁兴和平丰泰")), {
      minLength: least,
      maxLength: most,
    })
    .map((chars) => chars.join(""));

const place = fc.oneof(
  fc.constantFrom("全县", "全市", "开发区"),
  fc.tuple(syllables(2, 2), fc.constantFrom("县", "镇", "乡", "街道")).map((parts) => parts.join("")),
);
const name = fc
  .tuple(syllables(1, 3), fc.constantFrom("增加值", "收入", "投资", "产量", "销售额", "到位资金", "接待量"))
  .map((parts) => parts.join(""));
const verb = fc.constantFrom("达到", "完成", "实现", "突破", "为", "下降到");
const ending = fc.constantFrom("，同比增长", "，比上年提高", "，占全年目标的", "；其中项目资金占", "，居前列，增幅");

/** few different values, so that the same one stands many times on a page */
const growth = fc.constantFrom("5.2%", "5.2%", "5.2%", "8%", "12.5%", "15.2%", "-5.2%", "0.5%");
const amount = fc.oneof(
  fc.constantFrom("30亿元", "5.2亿元"),
  fc
    .tuple(fc.integer({ min: 11, max: 9_999 }), fc.constantFrom("亿元", "万吨", "个"))
    .map(([n, unit]) => `${n / 10}${unit}`),
);

/** a sentence with two figures */
const sentence = fc.tuple(place, name, verb, amount, ending, growth);

/** A page of sentences, some of them a paragraph of their own. */
export const page: fc.Arbitrary<Page> = fc
  .array(fc.tuple(sentence, fc.constantFrom("", "", "\n", ...FILLERS)), { minLength: 6, maxLength: 30 })
  .map((sentences) => {
    const made: Page = { text: "", figures: [] };
    const add = (text: string, isFigure = false) => {
      if (isFigure) made.figures.push({ start: made.text.length, end: made.text.length + text.length });
      made.text += text;
    };
    for (const [[where, what, does, value, end, rate], gap] of sentences) {
      add(where + what + does);
      add(value, true);
      add(end);
      add(rate, true);
      add(`。${gap}`);
    }
    return made;
  });

/** One change of a page: words put anywhere in place of some others, or sentences put between sentences. */
export interface Edit {
  /** where, as a share of the text outside the figure */
  at: number;
  removed: number;
  words: string;
  isSentence: boolean;
}

const words = fc.constantFrom(
  "",
  "约",
  "（初步核算）",
  "再",
  "按可比口径计算",
  "\n",
  " ",
  "、",
  "经济社会发展取得新成效",
);
const sentences = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FILLERS),
      sentence.map((parts) => `\n${parts.join("")}。\n`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((texts) => texts.join(""));
const at = fc.double({ min: 0, max: 1, noNaN: true });

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at, removed: fc.nat(6), words, isSentence: fc.constant(false) }),
  fc.record({ at, removed: fc.constant(0), words: sentences, isSentence: fc.constant(true) }),
);

/** The text after edits outside a figure, and where the figure stands then. */
export function edited(text: string, figure: Span, edits: readonly Edit[]): { text: string; span: Span } {
  let [before, after] = [text.slice(0, figure.start), text.slice(figure.end)];
  const exact = text.slice(figure.start, figure.end);
  for (const { at, removed, words, isSentence } of edits) {
    let index = Math.round(at * (before.length + after.length));
    if (index <= before.length) {
      if (isSentence) index = before.lastIndexOf("。", index - 1) + 1;
      before = before.slice(0, Math.max(0, index - removed)) + words + before.slice(index);
    } else {
      index -= before.length;
      if (isSentence) index = after.indexOf("。", index) + 1 || after.length;
      after = after.slice(0, index) + words + after.slice(index + removed);
    }
  }
  return { text: before + exact + after, span: { start: before.length, end: before.length + exact.length } };
}
