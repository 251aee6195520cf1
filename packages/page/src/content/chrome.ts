import type { OutlineBlock } from "../read/outline";

/** Which blocks are navigation, legal notices and the like: not content, though the page shows them. */
export function chromeBlocks(blocks: readonly OutlineBlock[], text: string): Set<OutlineBlock> {
  const regions = prosePerRegion(blocks, text);
  const total = [...regions.values()].reduce((sum, size) => sum + size, 0);
  const chrome = new Set<OutlineBlock>();
  for (const block of blocks) {
    const region = block.place.region;
    // A page that keeps its report in an <aside> or <header> is believed less than its sentences.
    if (region > 0 && (regions.get(region) ?? 0) <= total / 2) chrome.add(block);
    else if (isLinks(block)) chrome.add(block);
  }
  return chrome;
}

/** most of a short block stands in links */
function isLinks(block: OutlineBlock): boolean {
  const length = block.end - block.start;
  return block.place.kind !== "heading" && length < 100 && block.linked > length * 0.6;
}

function prosePerRegion(blocks: readonly OutlineBlock[], text: string): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const block of blocks) {
    const length = block.end - block.start - block.linked;
    if (length < 25 || !/[。；，]/.test(text.slice(block.start, block.end))) continue;
    sizes.set(block.place.region, (sizes.get(block.place.region) ?? 0) + length);
  }
  return sizes;
}
