import { expect, it } from "vitest";
import { en } from "./en";
import { hant } from "./hant";
import { zh } from "./zh";

/** Each text by its path; functions called with numbers and words that show. */
function texts(messages: object, path = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === "function") return [[at, String(value(3, 4, 5))]];
    return typeof value === "string" ? [[at, value]] : texts(value, at);
  });
}

it("has the same texts in all languages", () => {
  expect(texts(en).map(([path]) => path)).toEqual(texts(zh).map(([path]) => path));
  expect(texts(hant).map(([path]) => path)).toEqual(texts(zh).map(([path]) => path));
});

it("leaves no text empty, but for an exact number, which needs no word", () => {
  const empty = [...texts(zh), ...texts(en)].filter(([, text]) => !text.trim()).map(([path]) => path);
  expect(empty).toEqual(["bound.exact", "bound.exact"]);
});

it("speaks no Chinese in English", () => {
  expect(texts(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});
