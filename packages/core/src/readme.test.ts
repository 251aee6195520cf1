import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "./index";
import * as records from "./records";

const names = { ...core, ...records };

/** Every line of the README's examples: an expression, and behind “// →” its value. */
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = Array.from(
  readme.matchAll(/^(.+); \/\/ → (.+)$/gm),
  ([, expression, value]) => [expression, value] as const,
);

const evaluate = (expression: string): unknown =>
  new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));

describe("the README's examples", () => {
  it("are found", () => expect(examples.length).toBeGreaterThan(20));
  it.each(examples)("%s", (expression, value) => expect(evaluate(expression ?? "")).toEqual(evaluate(value ?? "")));
});
