import { describe, expect, test } from "vitest";
import { boundAfter, boundBefore } from "./bounds";

describe("bound words", () => {
  const before = (words: string) => boundBefore(words, words.length, 0)?.bound ?? null;
  const after = (words: string) => boundAfter(words, 0)?.bound ?? null;

  test.each([
    ["不低于", "atLeast"],
    ["至少", "atLeast"],
    ["不超过", "atMost"],
    ["突破", "over"],
    ["逾", "over"],
    ["接近", "under"],
    ["不足", "under"],
    ["约", "about"],
    ["达到", null],
    ["通过", null],
    ["附近", null],
  ])("%s before a number: %s", (words, bound) => expect(before(words)).toBe(bound));

  test.each([
    ["及以上", "atLeast"],
    ["(含)以上", "atLeast"],
    ["以内", "atMost"],
    ["左右", "about"],
    ["余", "over"],
    ["项目", null],
  ])("%s after a number: %s", (words, bound) => expect(after(words)).toBe(bound));

  test("the longer word is the one that counts: 不超过 is no 超过", () => {
    expect(boundBefore("控制在不超过", 6, 0)).toEqual({ bound: "atMost", text: "不超过", at: 3 });
  });

  test("nothing before the sentence is read", () => {
    expect(boundBefore("至少", 2, 1)).toBeNull();
  });
});
