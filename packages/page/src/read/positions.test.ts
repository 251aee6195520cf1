import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOMS } from "../testing/doms";
import { staticVisibility } from "../visibility/static";
import { type ReadDocument, readDocument } from "./read-document";

const inline = fc.constantFrom("span", "b", "a", "sup", "i style='display:none'", "ruby", "rt", "font");
const block = fc.constantFrom("p", "div", "li", "h2", "pre", "section", "blockquote");
const words = fc.constantFrom(
  "3",
  "0.44",
  "亿元",
  " ",
  "\n ",
  "，",
  "&nbsp;",
  "&shy;",
  "\u200b",
  "工业",
  "<br>",
  "𠮷",
  "[1]",
  "\t",
);
const run = fc.array(words, { maxLength: 5 }).map((parts) => parts.join(""));
const element = (name: string, content: string) => `<${name}>${content}</${name.split(" ")[0]}>`;
const phrase = fc.array(
  fc.oneof(
    run,
    fc.tuple(inline, run).map(([name, text]) => element(name, text)),
  ),
  { maxLength: 4 },
);
const cell = phrase.map((parts) => `<td>${parts.join("")}</td>`);
const table = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 })
  .map(
    (rows) =>
      `<table>${rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("")}<tr><td>合计</td><td>3</td></tr></table>`,
  );
/** bodies of pages with all that makes text and DOM differ */
const body = fc
  .array(
    fc.oneof(
      fc.tuple(block, phrase).map(([name, parts]) => element(name, parts.join(""))),
      phrase.map((p) => p.join("")),
      table,
    ),
  )
  .map((parts) => parts.join(""));

describe.each(DOMS)("positions (%s)", { timeout: 30_000 }, (_, open) => {
  it("every character has its place in the page, and back", () => {
    fc.assert(
      fc.property(body, (html) => {
        const read = readDocument(open(html), staticVisibility);
        const { text } = read.readable;
        for (let offset = 0; offset < text.length; offset++) {
          const position = read.positionOf(offset);
          if (!position) expect(text.charAt(offset)).toMatch(/[\n\t ]/);
          else {
            expect(read.offsetOf(position.node, position.offset)).toBe(offset);
            const there = position.node.data.charAt(position.offset);
            expect(plain(text.charAt(offset))).toBe(/[\n\t ]/.test(there) ? plain(text.charAt(offset)) : there);
          }
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("the ranges of a span hold its characters and no others that are seen", () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (html, a, b) => {
        const read = readDocument(open(html), staticVisibility);
        const { text } = read.readable;
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const seen = read.rangesOf({ start, end }).map((range) => {
          expect(range.startContainer).toBe(range.endContainer);
          return range.startContainer.data.slice(range.startOffset, range.endOffset);
        });
        expect(bare(seen.join(""))).toBe(bare(text.slice(start, end)));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it("blocks and cells hold all that is no white space, once, in order", () => {
    fc.assert(
      fc.property(body, (html) => {
        const { text, blocks = [], tables = [] } = readDocument(open(html), staticVisibility).readable;
        const cells = tables
          .flatMap((each) => each.cells.map((one) => one.span))
          .filter(({ start, end }) => end > start);
        const spans = [...blocks, ...cells].sort((x, y) => x.start - y.start);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

/** without what the page may have between characters, and digits as they stand in the page */
function bare(text: string): string {
  return plain(text).replace(/[\s\u00ad\u200b]/g, "");
}

function plain(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)));
}

describe.each(DOMS)("selections (%s)", (_, open) => {
  const offset = (read: ReadDocument, node: Node | null, at: number) => read.offsetOf(node!, at);

  it("that begin and end in elements", () => {
    const document = open("<div><p>一二</p> <p><b>三</b></p><script>4</script></div><img>");
    const read = readDocument(document, staticVisibility);
    const [div, first] = [document.querySelector("div"), document.querySelector("p")];
    expect(offset(read, document.body, 0)).toBe(0);
    expect(offset(read, first, 1)).toBe(2);
    expect(offset(read, div, 1)).toBe(3);
    expect(offset(read, div, 3)).toBe(4);
    expect(offset(read, document.body, 2)).toBe(4);
    expect(offset(read, document.querySelector("script"), 0)).toBeNull();
  });

  it("that begin and end in white space", () => {
    const document = open("<p>  一 \n\n 二  </p>");
    const read = readDocument(document, staticVisibility);
    const node = document.querySelector("p")!.firstChild;
    expect([0, 2, 3, 4, 5, 7, 8, 10].map((at) => offset(read, node, at))).toEqual([0, 0, 1, 1, 1, 1, 2, 2]);
  });
});
