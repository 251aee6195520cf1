import { DEICTIC_PLACE } from "../lexicon/deixis";
import { BARE_NOUN } from "../lexicon/measure-nouns";
import { lastGroup, lastThing } from "./memory";
import type { Draft, Here } from "./reader";
import { measuredThing, subjectName } from "./subject";
import { isVerb, leadingVerb } from "./verb";

/**
 * A name made whole. A bare 产值, 面积, 覆盖率 takes what it measures from before; a bare verb (关停2家) its object; nothing
 * at all (累计14个) takes the name before. Before is the clause right before the number when it has none, else the last
 * level of the sentence.
 */
export function completed(name: string, here: Here): string {
  const inner = /^(.{2,}?)(?:实现|完成|达到|取得)(.{2,})$/.exec(name);
  if (inner && BARE_NOUN.test(inner[2] as string)) return (inner[1] as string) + (inner[2] as string);
  if (name === "" || PER_HEAD.test(name)) return unnamed(here);
  if (POINTING.test(name)) return here.memory.drafts.at(-1)?.name ?? name;
  if (isVerb(name)) return verbAlone(name, here);
  const rated = ratedThing(name, here);
  if (rated !== null) return rated;
  if (!BARE_NOUN.test(name) || here.memory.heads.length > 0) return name;
  // 全县到位资金12亿元 after a project: of the whole county
  if (DEICTIC_PLACE.test(here.left.trim()) && /(?:资金|投资|收入|支出|税收)$/.test(name)) return name;
  // 签约项目16个，总金额45.8亿元: the money is of what was done, not of the thing
  const done = /金额$/.test(name) && here.memory.topic === "" ? lastThing(here.memory)?.name : undefined;
  const before = done ?? thingBefore(here);
  // 净增62万户、总量980万户: the stock of what was new
  const thing = /^总|^累计/.test(name) ? before.replace(/^(?:新增|净增)|(?:新增|净增)$/g, "") : before;
  return thing === "" || name.startsWith(thing) || thing.endsWith(name) ? name : thing + name;
}

/** 农民的纯收入，全国平均每人达到355元 */
const PER_HEAD = /^(?:平均)?每[人户亩](?:平均)?$/;

/** 这个比重是17%, 这一比重将增加到71%: of what was just spoken of. */
const POINTING = /^[这该此](?:个|一|项)?(?:比重|比例|比率|指标|数字|数量|水平)$/;

/** 医疗保险参保人数11924人，参保率98.6%: the rate of what was just counted. */
function ratedThing(name: string, here: Here): string | null {
  const stem = /^(.{2,4})率$/.exec(name)?.[1];
  const level = stem && lastThing(here.memory)?.name;
  const at = stem && level ? level.indexOf(stem) : -1;
  return at > 1 ? (level as string).slice(0, at) + name : null;
}

/** 累计14个 after 新获批集群4个: the stock of what was new; otherwise the same once more. */
function unnamed(here: Here): string {
  const level = here.memory.topic === "" ? here.memory.drafts.at(-1) : null;
  if (!level) return subjectName(here.memory.topic);
  return /累计|总|达/.test(here.left) || here.mention.boundText === "突破"
    ? level.name.replace(/^新[^“]{0,2}?(?:增|获批|入选|建|认定|签|引进)/, "").replace(/(?:新增|净增)$/, "")
    : level.name;
}

/** 排查企业23家，关停2家: firms closed. What is counted in another unit is its effect: 技能培训58期，惠及300人次. */
function verbAlone(verb: string, here: Here): string {
  if (/^(?:减税|降费|减税降费|扩招|脱贫|融资)$/.test(verb)) return verb;
  if (here.memory.topic !== "") {
    const subject = subjectName(here.memory.topic);
    const object = subject.slice(leadingVerb(subject).length);
    // 推进重大工程建设，全年完成投资2400亿元
    if (/投资$/.test(verb)) return object + verb;
    return object === "" ? verb : verb + object;
  }
  const level = lastThing(here.memory);
  if (!level) return verb;
  const object = withoutAction(level.name);
  // 总投资1.36亿元，累计完成投资4800万元: of the same thing
  const invested = /投资$/.test(verb) ? /^(.{2,}?)(?:计划|概算|年度)?总?投资$/.exec(object)?.[1] : undefined;
  if (invested) return invested + verb;
  if (here.mention.unit === level.mention.unit) return verb + object;
  return EFFECT.test(verb) ? object + verb : verb;
}

/** 建设高标准农田 → 高标准农田: also of verbs that begin nouns, where a noun is left. */
function withoutAction(name: string): string {
  const verb = leadingVerb(name);
  if (verb !== "") return name.slice(verb.length);
  return /^(?:建设|开工建设|销售|办理|生产|安装|更新)(?=[\u4e00-\u9fff]{3})/.test(name)
    ? name.replace(/^(?:开工)?[\u4e00-\u9fff]{2}/, "")
    : name;
}

/** Verbs that say what a thing brought about. */
const EFFECT = /^(?:惠及|受益|服务|覆盖|带动|吸引|接待|拉动|撬动|节约|节省|减轻|减免)/;

function thingBefore(here: Here): string {
  const { memory } = here;
  if (/(?:目标|任务)$/.test(memory.topic)) return "";
  if (memory.topic !== "") return subjectName(memory.topic).replace(/^(?:.*等)/, "");
  // 财政收入5.6亿元；税收4.8亿元: a new item
  if (here.cell.opening === ";" && /^(?:收入|支出|税收|投资|利润|利税)$/.test(here.left.trim())) return "";
  if (/[均都各]/.test(here.left)) {
    const group = lastGroup(memory.drafts);
    if (group.length > 1) return group.map(thingOf).join("、");
  }
  if (lastGroup(memory.drafts).length > 1) return "";
  const level = memory.drafts.some((d) => d.measure === "level") ? lastThing(memory) : memory.drafts.at(-1);
  return level && !/^(?:占地|用地)/.test(level.name) ? thingOf(level) : "";
}

function thingOf(level: Draft): string {
  const pulling = /^(.{2,}?)(?:正向|负向)?拉动/.exec(level.name);
  if (pulling) return pulling[1] as string;
  return measuredThing(level.name);
}
