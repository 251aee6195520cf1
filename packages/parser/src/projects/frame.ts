import type { Stage } from "@shuzhai/core";
import { MANNER, PREDICATES, type Said, VERBS } from "./stage-words";
import { vocabulary } from "./vocabulary";

/** A clause as it speaks of projects: [verbs] names [等 collective] [what is said of them]. */
export interface Frame {
  stage: Stage | null;
  /** a verb before, a predicate after, or 等…项目: without any of them nothing is said of projects */
  verbs: boolean;
  predicate: boolean;
  /** the names, in the words of the clause */
  list: { start: number; end: number };
  /** after 等: 80个新建项目 */
  collective: string | null;
}

const BEFORE = vocabulary(`${[...VERBS.keys()].join(" ")} ${MANNER}`);
const ITEM =
  /^[\s#*]*(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,2}[是、]|第[一二三四五六七八九十],|\d{1,2}[.、])/;
/** 南山区块重点加快…, 婺城要加快…: whose work it is. */
const TOPIC = /^[^、“”()]{2,14}?(?=重点(?:推进|加快|建设|建成|抓好|实施)|要(?:加快|推进|抓好))/;
const AT_PLACE = /^在[^、,]{1,8}?(?=设立|建设|新建|开工|启动|布局)/;
const ETC =
  /等(?:(?:\d{1,6}|[一二两三四五六七八九十百]{1,3}|多|数)余?(?:个|项|条|座|家|所|处|类|大)?)?(?:一批|系列|各类)?/;

/** Reads a clause; `skip` tells how far a period or an amount goes that stands between the verbs. */
export function frameOf(words: string, skip: (at: number) => number): Frame {
  let at = ITEM.exec(words)?.[0].length ?? 0;
  let said: Said | null = null;
  at += TOPIC.exec(words.slice(at))?.[0].length ?? 0;
  for (;;) {
    const to = Math.max(skip(at), at + (AT_PLACE.exec(words.slice(at, at + 16))?.[0].length ?? 0));
    if (to > at) {
      at = to;
      continue;
    }
    const word = BEFORE.beginning(words, at);
    if (word === "" || at + word.length >= words.length) break;
    if (word.length === 1 && BEFORE.beginning(words, at + 1).length < 2) break;
    const stage = VERBS.get(word);
    if (stage !== undefined && (said === null || said === "none")) said = stage;
    at += word.length;
  }
  const start = at;
  const etc = etcAt(words, start);
  const tailFrom = etc ? etc.end : start + 2;
  const predicate = predicateOf(words, tailFrom);
  const end = etc ? etc.start : (predicate?.start ?? words.length);
  const collective = etc ? words.slice(etc.end, predicate?.start ?? words.length) : null;
  const after = predicate?.said ?? null;
  return {
    stage: stageOf(said, after),
    verbs: said !== null,
    predicate: predicate !== null,
    list: { start, end },
    collective,
  };
}

/** The verbs that a name of a list begins with (加快A、启动B): how long they are, and what they say. */
export function leadingVerbs(name: string): { verbs: number; stage: Stage | null } {
  let verbs = 0;
  let said: Said | null = null;
  for (let word = BEFORE.beginning(name, 0); word.length >= 2; word = BEFORE.beginning(name, verbs)) {
    if (verbs + word.length > name.length - 2) break;
    const stage = VERBS.get(word);
    if (stage !== undefined && (said === null || said === "none")) said = stage;
    verbs += word.length;
  }
  return { verbs, stage: said === "none" ? null : said };
}

function stageOf(before: Said | null, after: Said | null): Stage | null {
  if (after && after !== "none" && (after !== "在建" || before === null || before === "none" || before === "在建"))
    return after;
  if (before && before !== "none") return before;
  return null;
}

function etcAt(words: string, from: number): { start: number; end: number } | null {
  const found = ETC.exec(words.slice(from));
  if (!found || found.index === 0) return null;
  const start = from + found.index;
  return /^(?:级|于|待|候|同|离|效)/.test(words.slice(start + 1)) ? null : { start, end: start + found[0].length };
}

/** Words before a predicate that say how or when. */
const HOW = vocabulary(
  "已 均 都 正 将 可 也 年底可 全部 全面 基本 顺利 正式 全线 如期 集中 陆续 相继 先后 加快 加速 有序 扎实 稳步 成功 主体 即将 尽快 年底 年底前 年内 率先 实现 正在 提前 同步 抓紧 整体 实质性 火速 快速 早日 按期 建成 已经 投资 力争 全力 早 快 在年底前 在年内",
);
const PREDICATE = PREDICATES.map(([said, list]) => ({ said, pattern: new RegExp(list, "g") }));
const GOES_ON = /^(?:$|并|且|后|及|率|了|中$|工作$|以来)/;

/** What is said after the names: words that end the clause, or after which it goes on with 并; the longest of them. */
function predicateOf(words: string, from: number): { start: number; said: Said } | null {
  let best: { start: number; end: number; said: Said } | null = null;
  for (const { said, pattern } of PREDICATE) {
    pattern.lastIndex = from;
    for (let found = pattern.exec(words); found; found = pattern.exec(words)) {
      const end = found.index + found[0].length;
      if (!GOES_ON.test(words.slice(end, end + 2))) continue;
      if (!best || end > best.end || (end === best.end && found.index < best.start))
        best = { start: found.index, end, said };
    }
  }
  if (!best) return null;
  let { start } = best;
  for (let how = HOW.ending(words, start); how !== "" && start - how.length >= from; how = HOW.ending(words, start))
    start -= how.length;
  return { start, said: best.said };
}
