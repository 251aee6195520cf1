import { FACILITIES, WORKS } from "./kinds";

/** One name of a list, with where it stands in the words. */
export interface Item {
  name: string;
  start: number;
  end: number;
}

const QUIET = 40;
const CLOSING: Record<string, string> = { "“": "”", "(": ")", "《": "》" };

/** The names of A、B和C as they stand in the words. */
export function itemsOf(words: string, from: number, to: number): Item[] {
  const items = atMarks(words, from, to);
  return items.flatMap((item, index) => atConjunctions(item, words, index === items.length - 1, items.length > 1));
}

function atMarks(words: string, from: number, to: number): Item[] {
  const items: Item[] = [];
  let start = from;
  const close = (end: number) => {
    if (end > start) items.push({ name: words.slice(start, end), start, end });
  };
  for (let i = from; i < to; i++) {
    const closing = CLOSING[words.charAt(i)];
    if (closing) {
      const end = words.slice(i, Math.min(to, i + QUIET)).indexOf(closing);
      if (end > 0) i += end;
    } else if (words.charAt(i) === "、") {
      close(i);
      start = i + 1;
    }
  }
  close(to);
  return items;
}

const CONJUNCTION = /以及|和|与|及/g;
/** 基地二期及周边道路修缮: what belongs to the thing before is no second thing. */
const BELONGS = /^(?:周边|沿岸|沿线|配套|附属|其|相关|相应|廊道|至)/;

/**
 * 杭温高铁和金建铁路 are two where the words before 和 are whole by themselves, and 西门、赵家坪和同弓农贸市场 are three where
 * none is; 三江六岸和双龙南街亮化工程 is one.
 */
function atConjunctions(item: Item, words: string, isLast: boolean, inList: boolean): Item[] {
  for (const { 0: conjunction, index } of item.name.matchAll(CONJUNCTION)) {
    const first = item.name.slice(0, index);
    const second = item.name.slice(index + conjunction.length);
    if (second.length < (isLast ? 4 : 2) || first.length < 2 || BELONGS.test(second)) continue;
    if (!isWhole(first) && !(inList && isLast && first.length <= 5 && isWhole(second))) continue;
    const cut = item.start + index;
    const rest = { name: second, start: cut + conjunction.length, end: item.end };
    return [{ name: first, start: item.start, end: cut }, ...atConjunctions(rest, words, isLast, inList)];
  }
  return [item];
}

/** Ends with what a project ends with, and is more than that. */
export function isWhole(name: string): boolean {
  const bare = withoutBrackets(name);
  const head = headOf(bare);
  return head !== "" && head.length < bare.length;
}

/** The kind of thing that a name ends with: 农贸市场 of 同弓农贸市场. */
export function headOf(name: string): string {
  return isWork(name) ? WORKS.ending(name) : FACILITIES.ending(name);
}

/** Ends with what is done (除险加固工程), not with a thing. */
export function isWork(name: string): boolean {
  return WORKS.ending(name).length > FACILITIES.ending(name).length;
}

export function withoutBrackets(name: string): string {
  return name.replace(/\([^()]{0,40}\)$/, "").replace(/”$/, "");
}
