import type { Span, Stage } from "@shuzhai/core";
import { predicateOf } from "./predicate";
import { isStage, MANNER, type Said, VERBS, WORK_VERBS } from "./stage-words";
import { vocabulary } from "./vocabulary";

/** A clause as it speaks of projects: [verbs] names [等 collective] [what is said of them]. Offsets are of its words. */
export interface Frame {
  /** whether a verb before or a predicate after speaks of projects at all */
  speaks: boolean;
  stage: Stage | null;
  /** a word of building (开工, 建成通车) says it, not one of campaigns (启动, 实施) */
  built: boolean;
  list: { start: number; end: number };
  /** what follows 等, with it: 等80个新建项目开工入库 */
  collective: string | null;
  /** where the predicate begins, or the clause ends */
  end: number;
  /** the same without the count and what is said: 新建项目 */
  noun: string | null;
  /** the verb that says what is done to a thing: 拓宽 */
  work: string | null;
  /** 分别是A、B: what the clause before said holds of them */
  namely: boolean;
}

const BEFORE = vocabulary(`${[...VERBS.keys(), ...WORK_VERBS].join(" ")} ${MANNER}`);
const ITEM =
  /^[\s#*]*(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,2}[是、]|第[一二三四五六七八九十],|\d{1,2}[.、])/;
/** 南山区块重点加快…, 婺城要加快…: whose work it is. */
const TOPIC = /^[^、“”()]{2,14}?(?=重点(?:推进|加快|建设|建成|抓好|实施)|要(?:加快|推进|抓好))/;
const AT_PLACE = /^在[^、,]{1,8}?(?=设立|建设|新建|开工|启动|布局)/;
/** 开工项目12个,│分别是A、B等项目 */
const NAMELY = /^(?:分别是|分别为|包括|主要有|主要是|即|如|针对)/;
const ETC =
  /等(?:一批|一系列|系列|各类|(?:\d{1,6}|[一二两三四五六七八九十百]{1,3}|多|数)余?(?:个|项|条|座|家|所|处|类|大)?)?/;

/** Reads a clause; `skip` tells how far a period or an amount goes that stands between the verbs. */
export function frameOf(words: string, skip: (at: number) => number): Frame {
  const opening = ITEM.exec(words)?.[0].length ?? 0;
  const topic = !/[要重]/.test(words) ? 0 : (TOPIC.exec(words.slice(opening, opening + 20))?.[0].length ?? 0);
  const { end: start, said, work } = verbsAt(words, opening + topic, skip);
  const namely = NAMELY.exec(words.slice(start))?.[0].length ?? 0;
  const etc = etcAt(words, start + namely);
  const predicate = predicateOf(words, etc ? etc.end : start + namely + 2);
  return {
    speaks:
      said !== null ||
      work !== null ||
      predicate !== null ||
      (etc !== null && (namely > 0 || isOfProjects(words, etc))),
    stage: stageOf(said, predicate?.said ?? null),
    built: BUILT.test(words.slice(opening, start)) || BUILT.test(words.slice(predicate?.start ?? words.length)),
    list: { start: start + namely, end: etc ? etc.start : (predicate?.start ?? words.length) },
    collective: etc && words.slice(etc.start, words.length),
    end: predicate?.start ?? words.length,
    noun: etc && words.slice(etc.end, predicate?.start ?? words.length),
    work,
    namely: namely > 0,
  };
}

const BUILT = /开工|动工|竣工|完工|通车|投运|投用|投入使用|建成|贯通|封顶|结顶|合龙|奠基/;

/** A、B等5个…项目, A、B等重大项目: a list of projects, whatever is said of it. */
function isOfProjects(words: string, etc: Span): boolean {
  const counted = etc.end > etc.start + 1;
  return (counted ? /^[^、,]{0,10}项目/ : /^[^、,]{0,2}(?:重大|重点|标志性)[^、,]{0,6}项目/).test(
    words.slice(etc.end, etc.end + 16),
  );
}

interface Verbs {
  end: number;
  said: Said | null;
  work: string | null;
}

/** The verbs, and words of manner among them, that stand at a place: of several stages the first counts. */
export function verbsAt(words: string, at: number, skip: (at: number) => number): Verbs {
  const verbs: Verbs = { end: at, said: null, work: null };
  for (;;) {
    const to = Math.max(
      skip(verbs.end),
      words.charAt(verbs.end) === "在"
        ? verbs.end + (AT_PLACE.exec(words.slice(verbs.end, verbs.end + 16))?.[0].length ?? 0)
        : 0,
    );
    if (to > verbs.end) {
      verbs.end = to;
      continue;
    }
    const word = BEFORE.beginning(words, verbs.end);
    if (word === "" || verbs.end + word.length >= words.length - 1) return verbs;
    if (word.length === 1 && BEFORE.beginning(words, verbs.end + 1).length < 2) return verbs;
    const said = VERBS.get(word);
    if (said !== undefined && !isStage(verbs.said)) verbs.said = said === "none" ? (verbs.said ?? said) : said;
    if (WORK_VERBS.has(word)) verbs.work = word;
    verbs.end += word.length;
    if (words.charAt(verbs.end) === "了") verbs.end++;
  }
}

/** 完成A建设 is 竣工: that something is built says nothing beside a verb that says how far. */
function stageOf(before: Said | null, after: Said | null): Stage | null {
  if (isStage(after) && (after !== "在建" || !isStage(before))) return after;
  if (isStage(before)) return before;
  return before === "advanced" || after === "advanced" ? "在建" : null;
}

function etcAt(words: string, from: number): { start: number; end: number } | null {
  if (!words.includes("等", from)) return null;
  const found = ETC.exec(words.slice(from));
  if (!found || found.index === 0 || /[高中初优平相同对均何劣]$/.test(words.slice(from, from + found.index)))
    return null;
  const start = from + found.index;
  return /^(?:级|于|待|候|同|离|效)/.test(words.slice(start + 1)) ? null : { start, end: start + found[0].length };
}
