import { FACILITIES, WORKS } from "./kinds";

/** One name of a list, with where it stands in the words. */
export interface Item {
  name: string;
  start: number;
  end: number;
}

const QUIET = 40;
const CLOSING: Record<string, string> = { "“": "”", "(": ")", "《": "》" };

/** The names of A、B和C, with what the last lends to the others (武义、磐安山海协作产业园), in the words as they stand. */
export function itemsOf(words: string, from: number, to: number): Item[] {
  return atMarks(words, from, to).flatMap((item) => atConjunctions(item, words));
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
/** 地二期及周边道路修缮: what belongs to the thing before is no second thing. */
const BELONGS = /^(?:周边|沿岸|沿线|配套|附属|其|相关|相应)/;
const MIN_SECOND = 4;

/** 杭温高铁和金建铁路 are two where the words before 和 are whole by themselves; 三江六岸和双龙南街亮化工程 is one. */
function atConjunctions(item: Item, words: string): Item[] {
  for (const { 0: conjunction, index } of item.name.matchAll(CONJUNCTION)) {
    const first = item.name.slice(0, index);
    const second = item.name.slice(index + conjunction.length);
    if (second.length < MIN_SECOND || BELONGS.test(second) || !isWhole(first)) continue;
    const cut = item.start + index;
    const rest = { name: second, start: cut + conjunction.length, end: item.end };
    return [{ name: first, start: item.start, end: cut }, ...atConjunctions(rest, words)];
  }
  return [item];
}

/** Ends with what a project ends with. */
export function isWhole(name: string): boolean {
  const bare = withoutBrackets(name);
  return headOf(bare) !== "" && bare.length > 2;
}

/** The kind of thing that a name ends with: 农贸市场 of 同弓农贸市场. */
export function headOf(name: string): string {
  const facility = FACILITIES.ending(name);
  const work = WORKS.ending(name);
  return facility.length >= work.length ? facility : work;
}

export function withoutBrackets(name: string): string {
  return name.replace(/\([^()]{0,40}\)$/, "").replace(/”$/, "");
}
