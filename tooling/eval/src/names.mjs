/** From this similarity on a name may stand for another. */
export const CLOSE = 0.72;

/** One thing under names that share too few letters to be found close. */
const SYNONYMS = [
  [/国内生产总值|(?<!地区)生产总值|GDP/g, "地区生产总值"],
  [/规模以上/g, "规上"],
  [/社零总额|社零(?!额)/g, "社会消费品零售总额"],
  [/固投/g, "固定资产投资"],
  [/城镇常住居民|城市居民/g, "城镇居民"],
  [/农村常住居民/g, "农村居民"],
];

/** Words of which none may stand for another of its line, however alike the rest of the names. */
const CONTRARIES = [
  "城镇 农村",
  "进口 出口",
  "收入 支出",
  "存款 贷款",
  "第一产业 第二产业 第三产业",
  "一季度 二季度 三季度 四季度",
  "新增 注销",
  "结婚 离婚",
  "出生 死亡",
  "流入 流出",
  "轻工业 重工业",
  "国有 非国有",
  "省内 省外",
  "油 非油",
].map((line) => line.split(" "));

const UNSAID = /[\s“”"'‘’「」『』《》()〔〕,、·•.。:;的]/g;

/** A name without what printing adds: full-width forms, spaces, quotes, brackets, stops, 的. */
export function plainName(name) {
  return String(name ?? "")
    .normalize("NFKC")
    .replace(UNSAID, "");
}

/** A plain name with its synonyms brought to one. */
export function oneName(name) {
  return SYNONYMS.reduce((text, [from, to]) => text.replace(from, to), plainName(name));
}

/**
 * Whether a reported name is that of the indicator: equal to an accepted name, or close to one without being its
 * contrary or closer to the name of another figure of the report.
 * @param {string[]} accepted by `oneName`
 * @param {string[]} others by `oneName`: the accepted names of the report's other figures
 */
export function judgeName(accepted, reported, others) {
  const name = oneName(reported);
  const best = Math.max(0, ...accepted.map((own) => (contrary(own, name) ? 0 : similarity(own, name))));
  if (best === 1) return { exact: true, right: true };
  return { exact: false, right: best >= CLOSE && others.every((other) => similarity(other, name) <= best) };
}

/** Twice the length of the longest common subsequence over the lengths of both. */
export function similarity(a, b) {
  if (a === b) return 1;
  return a === "" || b === "" ? 0 : (2 * commonLength(a, b)) / (a.length + b.length);
}

function commonLength(a, b) {
  // lengths[j]: of what a (so far) and the first j letters of b have in common
  const lengths = new Array(b.length + 1).fill(0);
  for (const letter of a.split("")) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = lengths[j];
      lengths[j] = letter === b[j - 1] ? diagonal + 1 : Math.max(above, lengths[j - 1]);
      diagonal = above;
    }
  }
  return lengths[b.length];
}

function contrary(a, b) {
  return CONTRARIES.some((words) => {
    const [inA, inB] = [a, b].map((name) => wordsIn(name, words));
    return inA.length === 1 && inB.length === 1 && inA[0] !== inB[0];
  });
}

/** 非油 holds 油 only as a part of itself. */
function wordsIn(name, words) {
  const held = words.filter((word) => name.includes(word));
  return held.filter((word) => !held.some((longer) => longer !== word && longer.includes(word)));
}
