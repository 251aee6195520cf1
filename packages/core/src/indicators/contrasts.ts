/** Words of which one never stands for the other: an indicator with one is no suggestion for a text with only the other. */
const CONTRASTS: readonly (readonly string[])[] = [
  ["城镇", "农村", "乡村"],
  ["进口", "出口"],
  ["收入", "支出"],
  ["存款", "贷款"],
  ["第一产业", "第二产业", "第三产业"],
  ["结婚", "离婚"],
  ["出生", "死亡"],
  ["出栏", "存栏"],
  ["面积", "产量"],
  ["新增", "处置"],
  ["国税", "地税"],
  ["批发", "零售"],
  ["男性", "女性"],
  ["购进", "出厂"],
  ["小学", "初中", "高中"],
  ["刑事", "治安"],
  ["养老", "医疗", "失业", "工伤", "生育"],
  ["客运", "货运"],
];

/** Of each group, the word that a name holds if it holds exactly one: its number from 1, else 0. */
export function contrastsOf(name: string): Uint8Array {
  return Uint8Array.from(CONTRASTS, (words) => {
    const held = words.filter((word) => name.includes(word));
    return held.length === 1 ? words.indexOf(held[0]!) + 1 : 0;
  });
}

/** Whether two names hold contrary words: each exactly one of a group, and not the same. */
export function contrary(a: Uint8Array, b: Uint8Array): boolean {
  return a.some((word, group) => word !== 0 && b[group] !== 0 && b[group] !== word);
}
