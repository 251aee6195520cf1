import type { Evaluates } from "./evaluates.ts";

export type HighlightName =
  | "shuzhai-found"
  | "shuzhai-sought"
  | "shuzhai-captured"
  | "shuzhai-revised"
  | "shuzhai-focused"
  | "shuzhai-colour-1";

/** A highlighted figure: its text without line breaks, and where it stands in the body's `textContent`. */
export interface Highlighted {
  text: string;
  start: number;
  end: number;
  /** in a cell of a table */
  inCell: boolean;
}

/**
 * What a highlight covers, in the order of the page, measured on the page alone and not by the extension's own offsets.
 * A figure whose characters stand in several text nodes has several ranges: they are joined where only a line's end
 * lies between, within one block.
 */
export function highlights(page: Evaluates, name: HighlightName): Promise<Highlighted[]> {
  return page.evaluate((name) => {
    const offsets = new Map<Node, number>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let all = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      offsets.set(node, all.length);
      all += node.nodeValue;
    }
    const pieces = ([...(CSS.highlights.get(name) ?? [])] as Range[])
      // a range whose text the page has thrown away shows nothing, and waits for the next reading
      .filter(({ startContainer, endContainer }) => offsets.has(startContainer) && offsets.has(endContainer))
      .map(({ startContainer, startOffset, endContainer, endOffset }) => ({
        start: offsets.get(startContainer)! + startOffset,
        end: offsets.get(endContainer)! + endOffset,
        block: startContainer.parentElement?.closest("p, td, th, li, h1, h2, h3, div"),
      }))
      .sort((a, b) => a.start - b.start);
    const joined: typeof pieces = [];
    for (const piece of pieces) {
      const last = joined.at(-1);
      if (last && last.block === piece.block && all.slice(last.end, piece.start).trim() === "") last.end = piece.end;
      else joined.push(piece);
    }
    return joined.map(({ start, end, block }) => ({
      text: all.slice(start, end).replace(/\s/g, ""),
      start,
      end,
      inCell: block?.matches("td, th") ?? false,
    }));
  }, name);
}

/** The texts that a highlight covers, in the order of the page. */
export async function highlighted(page: Evaluates, name: HighlightName): Promise<string[]> {
  return (await highlights(page, name)).map(({ text }) => text);
}

/** How many figures look found. */
export async function foundCount(page: Evaluates): Promise<number> {
  return (await highlights(page, "shuzhai-found")).length;
}

/** Where a person would point at a highlighted text: the middle of its first line. Scrolls it into view. */
export function placeOf(page: Evaluates, name: HighlightName, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([name, text]) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
      const range = ranges.find((range) => range.toString() === text);
      if (!range) throw new Error(`${text} is not highlighted as ${name}`);
      range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const box = range.getClientRects()[0];
      if (!box) throw new Error(`${text} is not shown`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    [name, text] as const,
  );
}

/** The page's whole markup, to see that reading leaves it as it was. */
export function markup(page: Evaluates): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
