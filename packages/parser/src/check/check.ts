import type { Check, Figure } from "@shuzhai/core";
import type { NormalText } from "../text/normalize";
import { RULES } from "./rules";
import { Statements } from "./statements";

/**
 * What each document says twice, held against itself, with a pause after each rule. Linear in the number of figures.
 */
export function* checkSteps(figures: readonly Figure[], normal: NormalText): Generator<void, Check[]> {
  const documents = new Map<number, Figure[]>();
  for (const figure of figures) {
    const own = documents.get(figure.document);
    if (own) own.push(figure);
    else documents.set(figure.document, [figure]);
  }
  const checks: Check[] = [];
  for (const own of documents.values()) {
    const said = new Statements(own, normal);
    const found: Check[] = [];
    for (const rule of RULES) {
      yield;
      found.push(...rule(said));
    }
    checks.push(...onceEach(found));
  }
  return checks;
}

/** Two rules can come upon the same figures (其中 names what the registry knows to be parts): the first one speaks. */
function onceEach(checks: readonly Check[]): Check[] {
  const found = new Map<string, Check>();
  for (const check of checks) {
    const key = `${check.rule} ${check.figures.toSorted().join(" ")}`;
    if (!found.has(key)) found.set(key, check);
  }
  return [...found.values()];
}
