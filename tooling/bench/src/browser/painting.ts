import type { Page } from "@playwright/test";

/** How long the same ranges take to be shown, laid out and painted, as highlights and wrapped in spans. Milliseconds. */
export interface Painting {
  ranges: number;
  highlights: number;
  spans: number;
  /** nodes that the page has more afterwards */
  nodes: { highlights: number; spans: number };
}

/** Takes the ranges that the extension has highlighted on the page; the page is spent afterwards. */
export function painting(page: Page): Promise<Painting> {
  return page.evaluate(async () => {
    const ranges = [...(CSS.highlights.get("shuzhai-found") ?? [])] as Range[];
    const style = document.createElement("style");
    style.textContent = "::highlight(bench), .bench { background: rgb(64 140 214 / 16%); text-decoration: underline }";
    document.head.append(style);
    CSS.highlights.delete("shuzhai-found");
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const nodeCount = () => {
      const walker = document.createTreeWalker(document.body);
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    };
    const time = async (work: () => void) => {
      await frame();
      const [begin, nodes] = [performance.now(), nodeCount()];
      const counting = performance.now() - begin;
      work();
      void document.body.offsetHeight;
      await frame();
      return { ms: performance.now() - begin - counting, nodes: nodeCount() - nodes };
    };
    const highlights = await time(() => CSS.highlights.set("bench", new Highlight(...ranges)));
    CSS.highlights.delete("bench");
    const spans = await time(() => {
      // from the end, so that the ranges before still stand in the nodes that they were made for
      for (const range of ranges.toReversed()) {
        const span = document.createElement("span");
        span.className = "bench";
        range.surroundContents(span);
      }
    });
    return {
      ranges: ranges.length,
      highlights: highlights.ms,
      spans: spans.ms,
      nodes: { highlights: highlights.nodes, spans: spans.nodes },
    };
  });
}
