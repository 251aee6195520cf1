import type { Hints } from "@shuzhai/core";
import { expect, test } from "vitest";
import { parse } from "../parse";
import { HERE } from "./notation";

/** The results of the checks of a text, each in a line: parts consistent 64个 49个 13个 2个. */
export function checksIn(text: string, hints: Hints = HERE): string[] {
  const { figures, checks } = parse(text, hints);
  const quotes = new Map(figures.map(({ id, quote }) => [id, quote]));
  return checks.map(({ rule, result, figures: ids }) => [rule, result, ...ids.map((id) => quotes.get(id))].join(" "));
}

/** What the checks explain. */
export const explained = (text: string): string[] => parse(text, HERE).checks.map(({ explanation }) => explanation);

/** A text and all results of its checks. */
export function checks(text: string, results: string[], hints: Hints = HERE): void {
  test(text, () => expect(checksIn(text, hints)).toEqual(results));
}
