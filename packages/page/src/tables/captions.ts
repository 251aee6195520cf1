import type { Block, Table } from "@shuzhai/core";
import { isUnitNote } from "./cell-text";

/**
 * Lines right above a table that name it or its unit become its caption: 表3　2019年主要指标, （单位：万元）.
 * Changes the tables and blocks that it is given.
 *
 * @param tables in the order of the text, as are the blocks
 */
export function attachCaptions(tables: readonly Table[], blocks: readonly Block[], text: string): void {
  let index = 0;
  for (const table of tables) {
    const start = Math.min(table.caption?.start ?? Number.POSITIVE_INFINITY, table.cells[0]!.span.start);
    while (index < blocks.length && blocks[index]!.end <= start) index++;
    let at = start;
    for (let above = index - 1; above >= index - 2 && above >= 0; above--) {
      const block = blocks[above]!;
      const line = text.slice(block.start, block.end);
      if (block.kind === "chrome" || /\S/.test(text.slice(block.end, at)) || !namesTable(line)) break;
      if (block.kind !== "heading") block.kind = "caption";
      table.caption = { start: block.start, end: table.caption?.end ?? block.end };
      at = block.start;
    }
  }
}

function namesTable(line: string): boolean {
  if (isUnitNote(line)) return true;
  if (line.length > 50 || /[。；！？]/.test(line)) return false;
  return /^[附续]?表\s*[\d一二三四五六七八九十]|表\s*(?:[（(].*[)）])?$|(?:情况|数据|指标|完成情况)$/.test(line);
}
