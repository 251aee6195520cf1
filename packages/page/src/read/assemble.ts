import type { Block, ReadableText, Table } from "@shuzhai/core";
import { chromeBlocks, chromeRegions } from "../content/chrome";
import { attachCaptions } from "../tables/captions";
import { contentOf } from "../tables/tables";
import type { OutlineBlock } from "./outline";
import type { Walk } from "./walk";

/** Makes blocks and tables of what a walk brought together: the parts that need the text as a whole. */
export function assemble(walk: Walk, title: string, whole: boolean): Required<Omit<ReadableText, "meta">> {
  const text = walk.builder.toString();
  const outline = walk.outline.blocks;
  const chrome = whole ? new Set<OutlineBlock>() : chromeBlocks(outline, text, title);
  const regions = whole ? new Set<number>() : chromeRegions(outline, text);
  const blocks = outline.map((block) => blockOf(block, chrome.has(block)));
  const tables: Table[] = [];
  for (const { grid, region, end } of walk.tables) {
    if (regions.has(region)) {
      blocks.push({ start: grid.start, end, kind: "chrome" });
      continue;
    }
    const content = contentOf(grid, text);
    tables.push(...content.tables);
    for (const note of content.notes) blocks.push({ ...note, kind: "paragraph" });
  }
  blocks.sort((a, b) => a.start - b.start);
  attachCaptions(tables, blocks, text);
  return { text, blocks, tables };
}

function blockOf({ start, end, place }: OutlineBlock, isChrome: boolean): Block {
  if (isChrome) return { start, end, kind: "chrome" };
  if (place.kind === "heading") return { start, end, kind: "heading", level: place.level };
  return { start, end, kind: place.kind };
}
