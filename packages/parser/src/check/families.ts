/** Words of which no two are said of the same thing. */
interface Family {
  /** a longer word stands before one that it holds */
  words: readonly string[];
  /** so many of them leave nothing out */
  complete?: number;
}

/** Industries: 国家统计局《三次产业划分规定》; the rest by the meaning of the words. */
const FAMILIES: readonly Family[] = [
  { words: ["第一产业", "第二产业", "第三产业"], complete: 3 },
  { words: ["一产", "二产", "三产"], complete: 3 },
  { words: ["农林牧渔业", "农业", "制造业", "工业", "建筑业", "服务业"] },
  { words: ["城镇", "乡村", "农村"], complete: 2 },
  { words: ["男性", "女性"], complete: 2 },
  { words: ["出口", "进口"], complete: 2 },
  { words: ["非公有制", "公有制"], complete: 2 },
  { words: ["内资", "外资"] },
  { words: ["国税", "地税"] },
  { words: ["国家级", "省级", "市级", "县级", "区级"] },
  { words: ["一孩", "二孩", "三孩", "多孩"] },
  { words: ["新建", "续建"] },
  { words: ["中央", "地方"] },
];

/** The family whose words alone tell names apart (制造业项目, 服务业项目, 农业项目), and whether it leaves nothing out. */
export function familyOf(names: readonly string[]): { complete: boolean } | null {
  for (const { words, complete } of FAMILIES) {
    const found = names.map((name) => words.find((word) => name.includes(word)));
    const rests = names.map((name, i) => name.replace(found[i] ?? "", ""));
    const apart = !found.includes(undefined) && new Set(found).size === names.length;
    if (apart && new Set(rests).size === 1) return { complete: names.length === complete };
  }
  return null;
}
