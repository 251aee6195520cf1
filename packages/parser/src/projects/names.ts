import { type Collective, kindOf } from "./collective";
import { CLASSES } from "./kinds";
import { headOf, type Item, isWhole, isWork } from "./list";

/** The names of a list, each made whole: with the kind that 等… names, with what the last one lends to those before. */
export function completed(
  items: readonly Item[],
  words: string,
  collective: Collective | null,
  noun: string,
  end: number,
): Item[] {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return [];
  if (
    collective === "villages" ||
    (collective === "projects" && noun.length > 2 && items.every(({ name }) => IS_PLACE.test(name)))
  )
    return [{ name: words.slice(first.start, end), start: first.start, end }];
  if (collective === "kind") {
    const kind = kindOf(noun);
    return items.map((item) => (isLarge(item.name) ? item : { ...item, name: item.name + kind }));
  }
  return collective === "projects" ? [...items] : lent(items, words);
}

/** 街 and 路 are parts of places too: 金帆街, 花街. */
const isLarge = (name: string) => isWhole(name) && !/^[街路线]$/.test(headOf(name));

/** 履一村、白燕湾自然村等垦造耕地项目: places share one project. */
const IS_PLACE = /(?:村|镇|乡|街道|社区|县|旗|[^园校片社小山库矿林牧辖城景]区|畈)$/;

/** 西门、同弓农贸市场 are two markets; 洪村、赵村自来水管网改造 is one work on two places. */
function lent(items: readonly Item[], words: string): Item[] {
  const last = items.at(-1) as Item;
  let first = items.length - 1;
  while (first > 0 && !isWhole((items[first - 1] as Item).name)) first--;
  if (first === items.length - 1 || !isWhole(last.name) || last.name.includes("的")) return [...items];
  const { start } = items[first] as Item;
  const before = items.slice(0, first);
  if (isSeparate(last.name))
    return items.map((item) => (isWhole(item.name) ? item : { ...item, name: `${item.name}项目` }));
  if (isWork(last.name) || /[及和]/.test(last.name))
    return [...before, { name: words.slice(start, last.end), start, end: last.end }];
  const kind = kindLent(last.name);
  if (NOT_LENT.test(kind)) return [...items];
  return [...before, ...items.slice(first, -1).map((item) => ({ ...item, name: item.name + kind })), last];
}

/** 奥迪、比亚迪弗迪项目 are two firms' projects: nothing says what is done that places could share. */
function isSeparate(name: string): boolean {
  const thing = /^([\u4e00-\u9fffA-Za-z]{2,10})项目$/.exec(name)?.[1] ?? "";
  return thing !== "" && headOf(thing) === "" && !/[改造田地宗贫]$/.test(thing);
}

/** Kinds too wide to be lent: 功能板块、后台中心. */
const NOT_LENT = /^(?:[\u4e00-\u9fff]{2})?(?:中心|基地|储能|光伏|风电|总部)$|^市场$|^[线段站厂院]$|互通$/;

/** 山海协作产业园 of 磐安山海协作产业园: the kind with the words of kinds before it. */
function kindLent(name: string): string {
  let start = name.length - headOf(name).length;
  for (;;) {
    const word = CLASSES.ending(name, start);
    if (word.length < 2 || start - word.length < 2) return name.slice(start);
    start -= word.length;
  }
}
