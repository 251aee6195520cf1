import type { Block } from "@shuzhai/core";
import { isoDate } from "./iso-date";

const LONGEST = 120;
const DATE = "(?:19|20)\\d{2}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}";

/** 发布时间：2019-02-27, or a line that begins with a date and goes on with a time or a source */
const PUBLISHED = new RegExp(
  `(?:发布|发表|更新)(?:时间|日期)\\s*[:：]\\s*(${DATE})|^(?:时间|日期)?\\s*[:：]?\\s*(${DATE})\\s*日?\\s*(?:\\d{1,2}[:：]\\d{2}|来源|作者|编辑|浏览|稿源)`,
);

/** The day on which a page says, in a line of its own, that it was published; null when it does not say so. */
export function publishedIn(text: string, blocks: readonly Block[]): string | null {
  for (const [index, { start, end }] of blocks.entries()) {
    if (end - start > LONGEST) continue;
    const line = text.slice(start, end);
    const next = /[:：]$/.test(line) ? blocks[index + 1] : undefined; // its value stands in a cell of its own
    const match = PUBLISHED.exec(next ? line + text.slice(next.start, next.end) : line);
    if (match) return isoDate(match[1] ?? match[2] ?? "");
  }
  return null;
}
