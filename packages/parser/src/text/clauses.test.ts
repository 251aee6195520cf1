import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf } from "./clauses";

const clauses = (text: string) =>
  clausesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("the clauses of a sentence", () => {
  it("are cut at signs, not at a list's marks", () => {
    expect(clauses("建成青岭水库、云溪大桥,开工建设白石公园;推进改革。")).toEqual([
      "建成青岭水库、云溪大桥",
      "开工建设白石公园",
      "推进改革",
    ]);
  });

  it("hold short quotes and brackets together", () => {
    expect(clauses("建设“一核,两翼”,完成城西(青岭,白石)改造")).toEqual(["建设“一核,两翼”", "完成城西(青岭,白石)改造"]);
  });

  it("are not held together by a bracket that does not close soon", () => {
    expect(clauses(`(青岭${"水".repeat(50)},白石)`)).toEqual([`(青岭${"水".repeat(50)}`, "白石)"]);
  });

  it("stand in order inside the sentence, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."青岭,;。“”()《》、 \n水") }), fc.nat(5), (text, before) => {
        const sentence = { start: Math.min(before, text.length), end: text.length };
        let at = sentence.start;
        for (const { start, end } of clausesOf(text, sentence)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(sentence.end);
      }),
    );
  });
});
