import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { staticVisibility } from "../visibility/static";
import { readDocumentSteps } from "./read-document";

const open = (body: string) => parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document;

/** Reads a page twice, the first time for the engine to warm up: how long it took, in how many slices. */
function measure(body: string): { ms: number; slices: number; length: number } {
  const document = open(body);
  let result = { ms: 0, slices: 0, length: 0 };
  for (let round = 0; round < 2; round++) {
    const started = performance.now();
    const steps = readDocumentSteps(document, staticVisibility);
    let slices = 1;
    let step = steps.next();
    for (; !step.done; step = steps.next()) slices++;
    result = { ms: performance.now() - started, slices, length: step.value.readable.text.length };
  }
  return result;
}

describe("big pages", { timeout: 60_000 }, () => {
  const paragraph = "<p>白塔镇<b>实现</b>财政收入3.2亿元，同比增长5.2%。</p>";

  it("20,000 paragraphs: in slices of a bounded size, in time that grows with the page", () => {
    const [small, big] = [measure(paragraph.repeat(2_000)), measure(paragraph.repeat(20_000))];
    expect(big.length).toBe(20_000 * "白塔镇实现财政收入3.2亿元，同比增长5.2%。\n".length - 1);
    expect(big.slices / small.slices).toBeGreaterThan(8);
    expect(big.ms / Math.max(small.ms, 5)).toBeLessThan(50); // 10 when linear, 100 when quadratic
  });

  it("a text node of 5 MB", () => {
    const sentence = "白塔镇财政 收入3.2亿元，\n同比增长5.2%。";
    const [small, big] = [measure(sentence.repeat(20_000)), measure(sentence.repeat(200_000))];
    expect(big.length).toBe(200_000 * sentence.length - 200_000);
    expect(big.slices).toBeGreaterThan(50);
    expect(big.ms / Math.max(small.ms, 5)).toBeLessThan(50);
  });

  it("a table of 5,000 rows", () => {
    const row = "<tr><td>白塔镇</td><td>3.2</td><td>4.1</td></tr>";
    const [small, big] = [measure(`<table>${row.repeat(500)}</table>`), measure(`<table>${row.repeat(5_000)}</table>`)];
    expect(big.ms / Math.max(small.ms, 5)).toBeLessThan(50);
  });

  it("tables nested in tables", () => {
    expect(measure(`${"<table><tr><td>".repeat(500)}深${"</td></tr></table>".repeat(500)}`).length).toBe(1);
  });
});
