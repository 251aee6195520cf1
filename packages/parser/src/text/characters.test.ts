import { describe, expect, test } from "vitest";
import { isChinese, isDigit, isInvisible, plainCode } from "./characters";

describe("one spelling a character", () => {
  test("a spelling has no other spelling of its own", () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => code);
    const changing = units.filter((code) => plainCode(plainCode(code)) !== plainCode(code));
    expect(changing.map((code) => String.fromCharCode(code))).toEqual([]);
  });

  test.each([
    ["縣", "县"],
    ["億", "亿"],
    ["產", "产"],
    ["％", "%"],
    ["７", "7"],
    ["∶", ":"],
    ["—", "-"],
    ["〜", "-"],
    ["\u3000", " "],
    ["县", "县"],
    ["A", "A"],
  ])("%s is %s", (char, plain) => expect(String.fromCharCode(plainCode(char.charCodeAt(0)))).toBe(plain));
});

test("what a reader does not see", () => {
  const invisible = (char: string) => isInvisible(char.charCodeAt(0));
  expect(["\u200b", "\u00ad", "\ufeff", "\u2060"].every(invisible)).toBe(true);
  expect(["县", " ", "7", "\n"].some(invisible)).toBe(false);
});

test("Chinese characters and digits", () => {
  expect(["县", "億", "“", "…"].every(isChinese)).toBe(true);
  expect(["a", "7", " ", undefined].some(isChinese)).toBe(false);
  expect(["0", "9"].every(isDigit)).toBe(true);
  expect(["〇", "７", "", undefined].some(isDigit)).toBe(false);
});
