/** The units that registry rows name as usual, by their dimension. */
const UNITS_OF_DIMENSION = {
  currency: "亿元 万元 元 亿美元",
  productivity: "万元/人",
  yield: "万元/亩 公斤/亩",
  ratio: "% ‰ 倍 1/10万 1/百万吨",
  composition: "a∶b∶c",
  index: "指数 分",
  class: "类",
  count:
    "人 万人 人次 万人次 户 万户 个 家 万家 件 万件 亿件 项 起 所 处 座 条 套 张 间 万剂次 台 辆 万辆 对 株 头 万头 万只 列 场 标箱 万标箱 万本 亿个",
  density: "人/户 公里/百平方公里 人/平方公里 张/千人 人/千人 件/万人 部/百人 批次/千人 个/千人 人/亿元",
  rank: "位",
  duration: "岁 年 天 小时 工作日",
  mass: "吨 万吨 亿斤 亿吨",
  energy: "万吨标准煤 亿千瓦时",
  intensity: "吨标准煤/万元 吨/万元 立方米/万元",
  power: "万千瓦",
  volume: "万立方米 亿立方米",
  massFlow: "万吨/日",
  area: "平方米 万平方米 平方公里 亩 万亩",
  perCapita: "平方米/人",
  length: "公里 毫米",
  concentration: "微克/立方米",
  freight: "亿吨公里",
  passage: "亿人公里",
  computing: "EFLOPS",
};

/** The dimension of a unit that a registry row names. */
export function dimensionOf(unit: string): string | undefined {
  return Object.entries(UNITS_OF_DIMENSION).find(([, units]) => units.split(" ").includes(unit))?.[0];
}
