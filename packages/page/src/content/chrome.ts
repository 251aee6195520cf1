import type { OutlineBlock } from "../read/outline";
import type { Walk } from "../read/walk";
import { hasFigure, isBoilerplate } from "./boilerplate";

export interface Chrome {
  blocks: ReadonlySet<OutlineBlock>;
  /** whether a region (see `Place`) is chrome with all that stands in it */
  isRegion(region: number): boolean;
}

export const NO_CHROME: Chrome = { blocks: new Set(), isRegion: () => false };

/** how many blocks are judged between two yields */
const SLICE = 500;

/**
 * Which blocks are navigation, legal notices and the like: shown by the page, no part of what it reports. In doubt a
 * block is content: a figure in a side bar is a smaller harm than a figure of the report that is lost.
 *
 * @param title of the page: a block that says it is never chrome
 */
export function* chromeSteps(walk: Walk, text: string, title: string): Generator<void, Chrome> {
  const { blocks } = walk.outline;
  const textOf = (block: OutlineBlock) => text.slice(block.start, block.end);
  const isRegion = regionJudge(walk, text);
  const roles: Role[] = [];
  for (const block of blocks) {
    roles.push(roleOf(block, textOf(block), title, isRegion));
    if (roles.length % SLICE === 0) yield;
  }
  if (roles.includes("content")) sinkStrays(blocks, roles, textOf);
  return { isRegion, blocks: new Set(blocks.filter((_, at) => roles[at] === "chrome" || roles[at] === "frame")) };
}

function roleOf(block: OutlineBlock, text: string, title: string, isRegion: (region: number) => boolean): Role {
  if (isRegion(block.place.region) || isLinks(block)) return "chrome";
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
    const isStray = before === "chrome" && role === "chrome" && run.every((at) => !mayReport(textOf(blocks[at]!)));
    if (isStray) for (const at of run) roles[at] = "chrome";
    run = [];
    before = role;
  }
}

function mayReport(text: string): boolean {
  return text.length > 200 || hasFigure(text);
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
 * Whether a region that a page marks as navigation, side bar, header or footer is one. A page that keeps more than
 * half of its sentences and tables in it is believed less than its content.
 */
function regionJudge({ outline, tables }: Walk, text: string): (region: number) => boolean {
  const sizes = new Map<number, number>();
  let total = 0;
  const add = (region: number, size: number) => {
    sizes.set(region, (sizes.get(region) ?? 0) + size);
    total += size;
  };
  for (const block of outline.blocks) {
    if (isProse(block, text.slice(block.start, block.end))) add(block.place.region, block.end - block.start);
  }
  for (const { grid, region, end } of tables) add(region, end - grid.start);
  return (region) => region > 0 && (sizes.get(region) ?? 0) <= total / 2;
}
