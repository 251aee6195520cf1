import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "./sentences";

const sentences = (text: string) =>
  [...sentencesOf(text, { start: 0, end: text.length })].map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test("end at a full stop, and at a line's end", () => {
    expect(sentences("税收增长。投资下降!\n就业稳定?好").map((s) => s.trim())).toEqual([
      "税收增长。",
      "投资下降!",
      "就业稳定?",
      "好",
    ]);
  });
  test("a stop inside brackets ends none", () => {
    expect(sentences("投资(含续建。不含前期)增长7%。就业稳定。")).toEqual([
      "投资(含续建。不含前期)增长7%。",
      "就业稳定。",
    ]);
  });
  test("a closing quotation mark belongs to its sentence", () => {
    expect(sentences("他说:“增长7%。”会议结束。")).toEqual(["他说:“增长7%。”", "会议结束。"]);
  });
  test("a semicolon ends none", () => {
    expect(sentences("税收5亿元;投资8亿元。")).toEqual(["税收5亿元;投资8亿元。"]);
  });
  test("an unclosed bracket does not swallow the next line", () => {
    expect(sentences("投资(含续建\n就业稳定。").map((s) => s.trim())).toEqual(["投资(含续建", "就业稳定。"]);
  });
  test("none is longer than the readers hold", () => {
    const longest = Math.max(...sentences("增长7%,".repeat(5000)).map((sentence) => sentence.length));
    expect(longest).toBeLessThan(4000);
  });
  test("they cover the text in order, and never overlap", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("税", "7", "。", ",", "(", ")", "\n", "“", "”", "!", " ") }),
        (text) => {
          let last = 0;
          for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(last, start).trim()).toBe("");
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe("");
        },
      ),
    );
  });
});
