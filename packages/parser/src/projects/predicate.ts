import { furthestStage, type Stage } from "@shuzhai/core";
import { isStage, PREDICATES, type Said } from "./stage-words";
import { vocabulary } from "./vocabulary";

/** Words before a predicate that say how or when. */
const HOW = vocabulary(
  "已 均 都 正 将 可 也 年底可 全部 全面 基本 顺利 正式 全线 如期 集中 陆续 相继 先后 加快 加速 有序 扎实 稳步 成功 主体 即将 尽快 年底 年底前 年内 尽早 率先 实现 正在 提前 同步 抓紧 整体 实质性 火速 快速 早日 按期 已经 力争 全力 早 快 在年底前 在年内 完成项目 完成 建成 竣工 完工 开工 建设 首期 转场 立项 获批 汛前 年前 年底前 年底 年内 年初 年中 今年 明年 上半年 下半年 一季度 二季度 三季度 四季度",
);
const WORDS = vocabulary([...PREDICATES.keys()].join(" "));
const GOES_ON = /^(?:$|并|且|后|率|了|中$|工作$|任务$|以来|阶段)/;
/** What may be followed by its object: 完成路基50%, 落户四平. */
const WITH_OBJECT: readonly (readonly [Said, RegExp])[] = [
  ["在建", /已?(?:累计|共)?完成(?:总投资|投资|路基|总?工程量|总进度|形象进度|主体|桩基|主体工程)/],
  ["前期", /前期工作(?=取得|有序|加快|进展|顺利)|完成(?:选址|立项|可研|初步设计|规划编制)|形成(?:概念规划|设计方案)/],
  ["none", /[纳列]入[^、]{0,12}(?:项目|计划|规划|盘子)/],
  ["none", /(?:计划|概算|估算|预计)?总投资(?=[约为达\dX])/],
  ["落地", /落户(?=[\u4e00-\u9fff]{2})/],
];

/** What is said after the names: the first words that end the clause, or after which it goes on with 并. */
export function predicateOf(words: string, from: number): { start: number; said: Said } | null {
  const found = atEnd(words, from) ?? withObject(words, from);
  if (!found) return null;
  let { start } = found;
  for (let how = HOW.ending(words, start); how !== "" && start - how.length >= from; how = HOW.ending(words, start))
    start -= how.length;
  return { start, said: found.said };
}

function atEnd(words: string, from: number): { start: number; said: Said } | null {
  for (let at = from; at < words.length; at++) {
    const word = WORDS.beginning(words, at);
    if (word === "") continue;
    const end = at + word.length;
    if (GOES_ON.test(words.slice(end, end + 2))) return { start: at, said: PREDICATES.get(word) as Said };
  }
  return null;
}

function withObject(words: string, from: number): { start: number; said: Said } | null {
  for (const [said, pattern] of WITH_OBJECT) {
    const found = pattern.exec(words.slice(from));
    if (found) return { start: from + found.index, said };
  }
  return null;
}

/** 其中开工入库项目11个: the stage that a clause speaks of, wherever it says so; the furthest on where it names several. */
export function stageAnywhere(words: string): Stage | null {
  const stages: Stage[] = [];
  for (let at = 0; at < words.length; at++) {
    const said = PREDICATES.get(WORDS.beginning(words, at)) ?? null;
    if (isStage(said)) stages.push(said);
  }
  return furthestStage(stages) ?? null;
}
