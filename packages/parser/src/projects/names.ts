import { CLASSES, FACILITIES, WORKS } from "./kinds";
import { headOf, type Item, isWhole } from "./list";

/** 等…: the class that the names of a list are of. */
const OF_PROJECTS =
  /^[^、]{0,18}?(?:项目|工程|重大平台|特色园区|院所|断头路|集聚区|基础设施|物流枢纽|产业平台|创新平台|交通枢纽|机场|高铁|铁路|高速公路|高速|电站|水库|大桥|隧道|公园|场馆|综合体|生产线)/;
const OF_VILLAGES = /^(?:村|镇|乡镇|街道|社区|自然村|乡|片区|区块|地)[^、]{3,}/;

export type Collective = "projects" | "villages" | "things";

export function collectiveOf(after: string | null): Collective | null {
  if (after === null) return null;
  if (OF_VILLAGES.test(after)) return "villages";
  return OF_PROJECTS.test(after) ? "projects" : "things";
}

/** 特色文化街区 of “金帆街、酒坊巷等特色文化街区”: a kind that the names lack. */
export function kindOf(after: string): string {
  const kind = after.replace(/(?:建设)?(?:工程|项目)?(?:建设)?$/, "");
  return FACILITIES.ending(kind) !== "" && kind.length <= 10 ? kind : "";
}

/**
 * What the last name of a list lends to those before it that are none by themselves: 西门、同弓农贸市场 are two markets;
 * 看守所、拘留所迁建工程 is one work on two places.
 */
export function completed(items: readonly Item[], words: string): Item[] {
  const last = items.at(-1);
  if (!last || items.length < 2 || !isWhole(last.name)) return [...items];
  let first = items.length - 1;
  while (first > 0 && !isWhole((items[first - 1] as Item).name)) first--;
  if (first === items.length - 1) return [...items];
  const before = items.slice(0, first);
  if (isWork(last.name))
    return [
      ...before,
      { name: words.slice((items[first] as Item).start, last.end), start: (items[first] as Item).start, end: last.end },
    ];
  const kind = kindLent(last.name);
  return [...before, ...items.slice(first, -1).map((item) => ({ ...item, name: item.name + kind })), last];
}

function isWork(name: string): boolean {
  return WORKS.ending(name).length > FACILITIES.ending(name).length;
}

/** 山海协作产业园 of 磐安山海协作产业园: the kind with the words of kinds before it. */
function kindLent(name: string): string {
  let start = name.length - headOf(name).length;
  for (;;) {
    const word = CLASSES.ending(name, start);
    if (word.length < 2 || start - word.length < 2) return name.slice(start);
    start -= word.length;
  }
}
