import type { OutlineBlock } from "../read/outline";
import { isBoilerplate } from "./boilerplate";

export interface Chrome {
  blocks: ReadonlySet<OutlineBlock>;
  /** numbers of the regions (see `Place`) that are chrome with all that stands in them */
  regions: ReadonlySet<number>;
}

export const NO_CHROME: Chrome = { blocks: new Set(), regions: new Set() };

/** how many blocks are judged between two yields */
const SLICE = 500;

/**
 * Which blocks are navigation, legal notices and the like: shown by the page, no part of what it reports. In doubt a
 * block is content: a figure in a side bar is a smaller harm than a figure of the report that is lost.
 *
 * @param title of the page: a block that says it is never chrome
 */
export function* chromeSteps(blocks: readonly OutlineBlock[], text: string, title: string): Generator<void, Chrome> {
  const textOf = (block: OutlineBlock) => text.slice(block.start, block.end);
  const regions = chromeRegions(blocks, text);
  const roles: Role[] = [];
  for (const block of blocks) {
    roles.push(roleOf(block, textOf(block), title, regions));
    if (roles.length % SLICE === 0) yield;
  }
  if (roles.includes("content")) sinkStrays(blocks, roles, textOf);
  return { regions, blocks: new Set(blocks.filter((_, at) => roles[at] === "chrome" || roles[at] === "frame")) };
}

function roleOf(block: OutlineBlock, text: string, title: string, regions: ReadonlySet<number>): Role {
  if (regions.has(block.place.region) || isLinks(block)) return "chrome";
  if (isTitle(text, title) || block.place.level === 1) return "content";
  if (isBoilerplate(text)) return "frame";
  return isProse(block, text) ? "content" : "short";
}

/** frame: bylines and the like, which say nothing about their neighbours; short: no sentence, to be judged by them */
type Role = "chrome" | "content" | "frame" | "short";

/** Short blocks without figures that stand between chrome on both sides (or the end of the page) are chrome too. */
function sinkStrays(blocks: readonly OutlineBlock[], roles: Role[], textOf: (block: OutlineBlock) => string): void {
  let run: number[] = [];
  let before: Role = "chrome";
  for (let index = 0; index <= blocks.length; index++) {
    const role = roles[index] ?? "chrome";
    if (role === "frame") continue;
    if (role === "short") {
      run.push(index);
      continue;
    }
    const isStray = before === "chrome" && role === "chrome" && run.every((at) => !hasFigure(textOf(blocks[at]!)));
    if (isStray) for (const at of run) roles[at] = "chrome";
    run = [];
    before = role;
  }
}

const DATES_AND_TIMES = /\d{1,4}\s*[-/.年:：]\s*\d{1,2}(?:\s*[-/.月:：]\s*\d{1,2})?/g;

function hasFigure(text: string): boolean {
  return text.length > 200 || /[\d０-９]/.test(text.replace(DATES_AND_TIMES, ""));
}

function isTitle(text: string, title: string): boolean {
  return text.length >= 6 && text.length <= 200 && title.includes(text.replace(/\s+/g, " "));
}

/** most of a short block stands in links, or most of any block in many links */
function isLinks(block: OutlineBlock): boolean {
  if (block.place.level === 1) return false;
  const length = block.end - block.start;
  return block.linked > length * 0.6 && (length < 100 || block.links >= 3);
}

function isProse(block: OutlineBlock, text: string): boolean {
  return text.length - block.linked >= 25 && /[。；，]/.test(text);
}

/**
 * The regions that a page marks as navigation, side bar, header or footer. A page that keeps more than half of its
 * sentences in one is believed less than its sentences.
 */
function chromeRegions(blocks: readonly OutlineBlock[], text: string): Set<number> {
  const prose = new Map<number, number>();
  let total = 0;
  for (const block of blocks) {
    const size = isProse(block, text.slice(block.start, block.end)) ? block.end - block.start : 0;
    prose.set(block.place.region, (prose.get(block.place.region) ?? 0) + size);
    total += size;
  }
  const regions = [...prose].filter(([region, size]) => region > 0 && size <= total / 2);
  return new Set(regions.map(([region]) => region));
}
