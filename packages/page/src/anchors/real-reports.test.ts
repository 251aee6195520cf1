import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anchor } from "./anchor";
import { selectorsFor } from "./selectors";

const FOLDER = new URL("../../../../../shared/gold/dev/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".txt")) : [];
/** so that a clone without them shows what is skipped */
const shown = files.length > 0 ? files : ["no report here"];

/** every figure of a report that is written with digits and one of the commonest units */
function figures(text: string) {
  const found = text.matchAll(/(?<![\d.])\d[\d.]*(?:亿元|万元|%|个百分点|个|家|亩|公里|人)/g);
  return [...found].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

describe.skipIf(files.length === 0)("anchors in real reports", { timeout: 60_000 }, () => {
  it.each(shown)("%s: each figure is found where it stands, and elsewhere after a line was added above", (name) => {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    for (const span of figures(text)) {
      const selectors = selectorsFor(text, span);
      expect(anchor(text, selectors)).toEqual({ kind: "same", span });
      const moved = { start: span.start + 5, end: span.end + 5 };
      expect(anchor(`（转载）\n${text}`, selectors)).toEqual({ kind: "moved", span: moved });
    }
  });

  it.each(shown)("%s: each figure is revised when its first digit changes", (name) => {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    for (const span of figures(text)) {
      const old = text.slice(span.start, span.end);
      const now = (old.startsWith("9") ? "1" : "9") + old.slice(1);
      const changed = text.slice(0, span.start) + now + text.slice(span.end);
      expect(anchor(changed, selectorsFor(text, span))).toEqual({ kind: "revised", span, old, new: now });
    }
  });
});
