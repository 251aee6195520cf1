/** The texts of duplicates and of the merging of indicators, in simplified Chinese. */
export const duplicatesZh = {
  title: "重复",
  none: "所列摘录中没有重复",
  sameFigure: (count: number) => `同一数字摘了多次（${count} 组）`,
  sameFigureHow: "同一文字的不同网址，或同一网页的不同版本。",
  keepFirst: (count: number) => `各留最早一条，删去其余 ${count} 条`,
  sameFact: (count: number) => `几个来源说同一件事（${count} 组）`,
  sameFactHow: "地区、指标、口径、时期和性质都相同。四舍五入后能是同一个数的算一致。",
  result: { consistent: "一致", inconsistent: "不一致", notComparable: "无法比较" },
  removeWhat: (value: string, source: string) => `删除 ${value}（${source}）`,
};

/** Merging indicators: names of one's own, and names that the registry knows. */
export const indicatorsZh = {
  title: "指标",
  name: "指标",
  kind: "类别",
  standard: "标准",
  own: "自拟",
  units: "单位",
  count: "摘录",
  maybe: "可能是",
  select: (name: string) => `选择 ${name}`,
  selected: (count: number) => `已选 ${count} 个指标`,
  into: "合并为",
  merge: "合并",
  mergeInto: (name: string, into: string) => `把“${name}”并入“${into}”`,
  ownOnly: "只看自拟指标",
  how: "合并即把这些摘录的指标改为同一个；读法保留在旁，可撤销。",
  none: "所列摘录中没有指标",
};
