import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, reversed, sharedAfter, sharedBefore } from "./alignment";

describe("distance of a context", () => {
  it.each([
    ["", "增长", 0],
    ["增长", "增长5.2%", 0],
    ["增长", "", 2],
    ["同比增长", "比上年增长", 3],
    ["，增速", "（初步核算），增速", 3],
    ["一二三", "一四三", 1],
  ])("%s beside %s: %i", (context, beside, cost) => expect(distance(context, beside)).toBe(cost));

  it("is the least edit distance to any beginning of the text", () => {
    const text = fc.string({ unit: fc.constantFrom("一", "二", "三"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (context, beside) => {
        const beginnings = Array.from({ length: beside.length + 1 }, (_, end) => beside.slice(0, end));
        expect(distance(context, beside)).toBe(Math.min(...beginnings.map((each) => plainDistance(context, each))));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

function plainDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a[0] === b[0] ? 0 : 1;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (same === 0) return plainDistance(restA, restB);
  return 1 + Math.min(plainDistance(restA, restB), plainDistance(restA, b), plainDistance(a, restB));
}

it("shared characters are counted outwards", () => {
  expect(sharedBefore("财政收入", 4, "税收收入", 4, 9)).toBe(2);
  expect(sharedBefore("财政收入", 4, "税收收入", 4, 1)).toBe(1);
  expect(sharedAfter("，增长", 0, "，增加", 0, 9)).toBe(2);
  expect(reversed("一二三")).toBe("三二一");
});
