import type { Check, Figure } from "@shuzhai/core";
import type { Statements } from "./statements";

/** Holds one kind of thing that a document says twice against itself. Says nothing where it cannot be sure that it does. */
export type Rule = (said: Statements) => Iterable<Check>;

export function check(rule: string, result: Check["result"], figures: readonly Figure[], explanation: string): Check {
  return { rule, figures: figures.map(({ id }) => id), result, explanation };
}

/** 相符, or 不符 with what the reader should do about it. */
export const verdict = (result: Check["result"]): string =>
  result === "consistent" ? "相符" : "不符，超出四舍五入的误差，请核对原文";
