import { lastGroup, lastLevel } from "./memory";
import { cleanName } from "./name";
import { type Draft, draft, type Here, type Reader } from "./reader";
import { subjectName } from "./subject";

/** What a place is among, the surest first. */
const SCOPES = [
  /(?:全国|全球|世界|亚洲|全省|全市|全县|全区|全州|全盟|全旗|县\(市、区\)|[六七八九十\d两三四五]{1,3}个县\(市、区\)中?|全省高职院校|同类城市|试点城市)$/,
  /(?<=位列|位居|排名|居|列|排)[\u4e00-\u9fff]{2,8}$/,
  /[\u4e00-\u9fff]{2,3}[省市县区]$/,
];

function scopeOf(words: string): string | undefined {
  for (const pattern of SCOPES) {
    const found = pattern.exec(words.slice(-14));
    if (found) return found[0];
  }
  return undefined;
}

const VERB =
  /(?:跃升|并列|继续|稳居|跃居|跃升至|跃升到|上升至|上升到|上升为|位列|位居|位于|(?<!综合|考核|总|增速)排名|排在|排|名列|居于|居|列|获|取得|达到|跃至|保持|连续多年|连续\d*年?|连续[一二三四五六七八九十]+年|为|均|已|都|继续保持|进入|以|再次|率先|评估|稳居)$/;

/**
 * A place in an order: 排名全省第四, 居全国首位, 位居金华第一. It ranks what its own words name, else the figure before it
 * (“网络零售额720亿元，增长26.7%，居全省第四”: the 零售额); 增速居全省第一 ranks the growth.
 */
export const rank: Reader = (here) => {
  if (!here.mention.rank && !isPlace(here)) return null;
  let words = here.left;
  const last = here.memory.drafts.at(-1);
  // 全省第18、16: the further places are among the same
  const scope = scopeOf(words) ?? (words === "" && last?.measure === "rank" ? last.scope : undefined);
  if (scope && words !== "") words = words.slice(0, words.length - scope.length);
  for (let round = 0; round < 4; round++) {
    const verb = VERB.exec(words.slice(-8));
    if (!verb) break;
    words = words.slice(0, words.length - verb[0].length);
  }
  words = words.replace(/在[^,;]{2,20}中$/, "");
  const within = scope ?? scopeOf(words);
  if (within && !scope && words.endsWith(within)) words = words.slice(0, words.length - within.length);
  const listed = distributed(here);
  if (listed) return draft(here, "rank", listed.name, { scope: within, relates: { draft: listed, as: "rankOf" } });
  const own = cleanName(words.replace(/列.{1,8}之后$/, "").replace(/(?:我[县市区]|全[县市])$/, ""));
  const of = /增[速幅长]|涨幅$/.test(own) ? ("growth" as const) : undefined;
  const level = lastLevel(here.memory);
  if (
    own === "" ||
    /^(?:我[县市省区乡镇]|[\u4e00-\u9fff]{1,4}(?:[县市]|(?<!高新|经开|开发|园|新|示范)区))$/.test(own)
  ) {
    const name = level?.name ?? subjectName(here.memory.topic);
    return name === ""
      ? null
      : draft(here, "rank", name, { scope: within, ...(level ? { relates: { draft: level, as: "rankOf" } } : {}) });
  }
  return draft(here, "rank", joined(own, here.memory, level?.name), { scope: within, of });
};

/** 全国排名53位: a place without 第 */
function isPlace({ mention, left }: Here): boolean {
  return mention.unit === "位" && /(?:排名|位次|排位|名列|位列)(?:全[国省市区州县])?$/.test(left) && !mention.upper;
}

/** 排名分别升至世界第二、世界第三: the k-th place is of the k-th of the levels just named. */
function distributed({ left, memory, cell }: Here): Draft | null {
  const ranked = memory.drafts.filter((d) => d.measure === "rank");
  if (/分别/.test(left)) memory.rankedFrom = ranked.length;
  else if (memory.rankedFrom === null || cell.opening !== "、") return null;
  const group = lastGroup(memory.drafts.filter((d) => d.measure !== "rank"));
  return group.length > 1 ? (group[ranked.length - (memory.rankedFrom ?? 0)] ?? null) : null;
}

/** 总数, 增幅, 增速 alone are those of the figure before. */
function joined(own: string, memory: Parameters<typeof lastLevel>[0], level: string | undefined): string {
  const heads = memory.heads.length > 0 ? `${memory.heads.join("、")}、` : "";
  if (/^(?:总数|总量|增速|增幅|增量|数量|规模|涨幅|改善幅度|占比|总规模|均)$/.test(own) && level)
    return level.endsWith(own) ? level : level + own;
  return heads + own;
}
