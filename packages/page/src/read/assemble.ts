import type { Block, ReadableText, Table } from "@shuzhai/core";
import { chromeSteps, NO_CHROME } from "../content/chrome";
import { attachCaptions } from "../tables/captions";
import { contentOf } from "../tables/tables";
import type { OutlineBlock } from "./outline";
import type { Walk } from "./walk";

/** Makes blocks and tables of what a walk brought together, in slices: the parts that need the text as a whole. */
export function* assembleSteps(
  walk: Walk,
  title: string,
  whole: boolean,
): Generator<void, Required<Omit<ReadableText, "meta">>> {
  const text = walk.builder.toString();
  yield;
  const outline = walk.outline.blocks;
  const chrome = whole ? NO_CHROME : yield* chromeSteps(walk, text, title);
  const blocks = outline.map((block) => blockOf(block, chrome.blocks.has(block)));
  const tables: Table[] = [];
  for (const { grid, region, end } of walk.tables) {
    yield;
    if (chrome.isRegion(region)) {
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
