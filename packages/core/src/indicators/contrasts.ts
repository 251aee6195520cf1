/** Words of which one never stands for the other: an indicator with one is no suggestion for a text with only the other. */
export const CONTRASTS: readonly (readonly string[])[] = [
  ["城镇", "农村", "乡村"],
  ["进口", "出口"],
  ["收入", "支出"],
  ["存款", "贷款"],
  ["第一产业", "第二产业", "第三产业"],
  ["结婚", "离婚"],
  ["出生", "死亡"],
  ["出栏", "存栏"],
  ["播种面积", "产量"],
  ["新增", "处置"],
  ["国税", "地税"],
  ["批发", "零售"],
  ["男性", "女性"],
  ["购进", "出厂"],
  ["小学", "初中", "高中"],
];

/** Whether two names hold contrary words: each exactly one of a group, and not the same. */
export function contrary(a: string, b: string): boolean {
  return CONTRASTS.some((words) => {
    const [x, y] = [words.filter((word) => a.includes(word)), words.filter((word) => b.includes(word))];
    return x.length === 1 && y.length === 1 && x[0] !== y[0];
  });
}
